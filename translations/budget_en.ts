<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BulkReportText</name>
    <message numerus="yes">
        <location filename="../ui/views/reporttext.cpp" line="42"/>
        <source>%n cell(s) changed</source>
        <translation>
            <numerusform>%n cell changed</numerusform>
            <numerusform>%n cells changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/reporttext.cpp" line="44"/>
        <source>%n row(s) added</source>
        <translation>
            <numerusform>%n row added</numerusform>
            <numerusform>%n rows added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/reporttext.cpp" line="51"/>
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <location filename="../ui/text/changetext.cpp" line="53"/>
        <source>add %n project(s)</source>
        <translation>
            <numerusform>add %n project</numerusform>
            <numerusform>add %n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/text/changetext.cpp" line="58"/>
        <source>remove %n project(s)</source>
        <translation>
            <numerusform>remove %n project</numerusform>
            <numerusform>remove %n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/text/changetext.cpp" line="116"/>
        <source>import %n document(s)</source>
        <translation>
            <numerusform>import %n document</numerusform>
            <numerusform>import %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/text/changetext.cpp" line="120"/>
        <source>paste %n cell(s)</source>
        <translation>
            <numerusform>paste %n cell</numerusform>
            <numerusform>paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/text/changetext.cpp" line="121"/>
        <source>delete %n row(s)</source>
        <translation>
            <numerusform>delete %n row</numerusform>
            <numerusform>delete %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/text/changetext.cpp" line="122"/>
        <source>replace in %n cell(s)</source>
        <translation>
            <numerusform>replace in %n cell</numerusform>
            <numerusform>replace in %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/text/changetext.cpp" line="123"/>
        <source>edit %n cell(s)</source>
        <translation>
            <numerusform>edit %n cell</numerusform>
            <numerusform>edit %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/text/changetext.cpp" line="124"/>
        <source>revert %n cell(s)</source>
        <translation>
            <numerusform>revert %n cell</numerusform>
            <numerusform>revert %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/text/changetext.cpp" line="125"/>
        <source>decide on %n finding(s)</source>
        <translation>
            <numerusform>decide on %n finding</numerusform>
            <numerusform>decide on %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/text/changetext.cpp" line="126"/>
        <source>fix %n cell(s)</source>
        <translation>
            <numerusform>fix %n cell</numerusform>
            <numerusform>fix %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/text/changetext.cpp" line="127"/>
        <source>look at %n doubtful cell(s)</source>
        <translation>
            <numerusform>look at %n doubtful cell</numerusform>
            <numerusform>look at %n doubtful cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartBuilder</name>
    <message numerus="yes">
        <location filename="../ui/charts/chartbuilder.cpp" line="74"/>
        <source>%n department(s)</source>
        <translation>
            <numerusform>%n department</numerusform>
            <numerusform>%n departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/chartbuilder.cpp" line="75"/>
        <location filename="../ui/charts/chartbuilder.cpp" line="92"/>
        <location filename="../ui/charts/chartbuilder.cpp" line="97"/>
        <location filename="../ui/charts/chartbuilder.cpp" line="115"/>
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/chartbuilder.cpp" line="149"/>
        <source>%n project(s), sum %1</source>
        <translation>
            <numerusform>%n project, sum %1</numerusform>
            <numerusform>%n projects, sum %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/chartbuilder.cpp" line="192"/>
        <location filename="../ui/charts/profilecharts.cpp" line="275"/>
        <location filename="../ui/charts/profilecharts.cpp" line="302"/>
        <source>Others (%n)</source>
        <translation>
            <numerusform>Others (%n)</numerusform>
            <numerusform>Others (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/chartbuilder.cpp" line="260"/>
        <source>%n amount(s) of zero have no bar.</source>
        <translation>
            <numerusform>%n amount of zero have no bar.</numerusform>
            <numerusform>%n amounts of zero have no bar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/chartbuilder.cpp" line="264"/>
        <source>%n negative amount(s) have no bar; they are in the sums.</source>
        <translation>
            <numerusform>%n negative amount have no bar; they are in the sums.</numerusform>
            <numerusform>%n negative amounts have no bar; they are in the sums.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/chartbuilder.cpp" line="269"/>
        <source>In %n bar(s) the parts exceed the budget; they are drawn in proportion.</source>
        <translation>
            <numerusform>In %n bar the parts exceed the budget; they are drawn in proportion.</numerusform>
            <numerusform>In %n bars the parts exceed the budget; they are drawn in proportion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/chartbuilder.cpp" line="297"/>
        <source>Not in the sums, because it is no amount: %1 and %n more</source>
        <translation>
            <numerusform>Not in the sums, because it is no amount: %1 and %n more</numerusform>
            <numerusform>Not in the sums, because it is no amount: %1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/weightcharts.cpp" line="57"/>
        <source>%n indicator(s), weights together %1</source>
        <translation>
            <numerusform>%n indicator, weights together %1</numerusform>
            <numerusform>%n indicators, weights together %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/weightcharts.cpp" line="100"/>
        <source>%n weight(s) are no numbers and in no sum.</source>
        <translation>
            <numerusform>%n weight are no numbers and in no sum.</numerusform>
            <numerusform>%n weights are no numbers and in no sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/weightcharts.cpp" line="169"/>
        <source>%n more project(s)</source>
        <translation>
            <numerusform>%n more project</numerusform>
            <numerusform>%n more projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/weightcharts.cpp" line="179"/>
        <location filename="../ui/charts/weightcharts.cpp" line="210"/>
        <source>%1 of %n reviewed</source>
        <translation>
            <numerusform>%1 of %n reviewed</numerusform>
            <numerusform>%1 of %n reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/profilecharts.cpp" line="189"/>
        <source>%1 of %n project(s) follow a scheme of “%2”</source>
        <translation>
            <numerusform>%1 of %n project follows a scheme of “%2”</numerusform>
            <numerusform>%1 of %n projects follow a scheme of “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/profilecharts.cpp" line="226"/>
        <source>%n project(s) are in no bar, because a weight is no number.</source>
        <translation>
            <numerusform>%n project is in no bar, because a weight is no number.</numerusform>
            <numerusform>%n projects are in no bar, because a weight is no number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/profilecharts.cpp" line="288"/>
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/profilecharts.cpp" line="289"/>
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/profilecharts.cpp" line="290"/>
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/profilecharts.cpp" line="325"/>
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/profilecharts.cpp" line="364"/>
        <source>%n rejected finding(s) are in no bar.</source>
        <translation>
            <numerusform>%n rejected finding is in no bar.</numerusform>
            <numerusform>%n rejected findings are in no bar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <location filename="../ui/text/errortext.cpp" line="29"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <location filename="../ui/models/importpreviewmodel.cpp" line="283"/>
        <source> · %n table(s) also in “%1”</source>
        <translation>
            <numerusform> · %n table also in “%1”</numerusform>
            <numerusform> · %n tables also in “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message numerus="yes">
        <location filename="../ui/models/navigationtreedata.cpp" line="52"/>
        <source>%1
%n project(s), %2 %3</source>
        <translation>
            <numerusform>%1
%n project, %2 %3</numerusform>
            <numerusform>%1
%n projects, %2 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/navigationtreedata.cpp" line="54"/>
        <source>%n project(s) of several years, whose budgets are not added up:</source>
        <translation>
            <numerusform>%n project of several years, whose budgets are not added up:</numerusform>
            <numerusform>%n projects of several years, whose budgets are not added up:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QtDialogService</name>
    <message numerus="yes">
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="153"/>
        <source>The %n Listed</source>
        <translation>
            <numerusform>The %n Listed</numerusform>
            <numerusform>The %n Listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="155"/>
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::app::Application</name>
    <message numerus="yes">
        <location filename="../app/application.cpp" line="433"/>
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::app::ImportJob</name>
    <message numerus="yes">
        <location filename="../app/importjob.cpp" line="79"/>
        <source>Keeping %n document(s)</source>
        <translation>
            <numerusform>Keeping %n document</numerusform>
            <numerusform>Keeping %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::ChartsPage</name>
    <message numerus="yes">
        <location filename="../ui/charts/chartspage.cpp" line="131"/>
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/chartspage.cpp" line="132"/>
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::DoubtsPanel</name>
    <message numerus="yes">
        <location filename="../ui/views/doubtspanel.cpp" line="127"/>
        <source>%1 of %n doubtful cell(s) wait for a look</source>
        <translation>
            <numerusform>%1 of %n doubtful cell waits for a look</numerusform>
            <numerusform>%1 of %n doubtful cells wait for a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::FindBar</name>
    <message numerus="yes">
        <location filename="../ui/views/findbar.cpp" line="123"/>
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::FindingsPanel</name>
    <message numerus="yes">
        <location filename="../ui/views/findingspanel.cpp" line="208"/>
        <source>No finding fits the filter; there are %n in all.</source>
        <translation>
            <numerusform>No finding fits the filter; there are %n in all.</numerusform>
            <numerusform>No finding fits the filter; there are %n in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::FixAllDialog</name>
    <message numerus="yes">
        <location filename="../ui/dialogs/fixalldialog.cpp" line="72"/>
        <source>Change %n place(s)</source>
        <translation>
            <numerusform>Change %n Place</numerusform>
            <numerusform>Change %n Places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::ImportPreviewDialog</name>
    <message numerus="yes">
        <location filename="../ui/dialogs/importpreview.cpp" line="384"/>
        <source>%n document(s) read</source>
        <translation>
            <numerusform>%n document read</numerusform>
            <numerusform>%n documents read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/importpreview.cpp" line="384"/>
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/importpreview.cpp" line="387"/>
        <source>%n doubtful cell(s)</source>
        <translation>
            <numerusform>%n doubtful cell</numerusform>
            <numerusform>%n doubtful cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/importpreview.cpp" line="389"/>
        <source>%n table(s) twice</source>
        <translation>
            <numerusform>%n table twice</numerusform>
            <numerusform>%n tables twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/importpreview.cpp" line="391"/>
        <source>%n not read</source>
        <translation>
            <numerusform>%n not read</numerusform>
            <numerusform>%n not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/importpreview.cpp" line="394"/>
        <source>Import %n Table(s)</source>
        <translation>
            <numerusform>Import %n Table</numerusform>
            <numerusform>Import %n Tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::ImportReportDialog</name>
    <message numerus="yes">
        <location filename="../ui/dialogs/importreport.cpp" line="36"/>
        <source>Read; %n doubtful cell(s), see “Doubtful cells”.</source>
        <translation>
            <numerusform>Read; %n doubtful cell, see “Doubtful cells”.</numerusform>
            <numerusform>Read; %n doubtful cells, see “Doubtful cells”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/importreport.cpp" line="39"/>
        <source>Read; %n line(s) found no place, see “Unplaced text”.</source>
        <translation>
            <numerusform>Read; %n line found no place, see “Unplaced text”.</numerusform>
            <numerusform>Read; %n lines found no place, see “Unplaced text”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/importreport.cpp" line="82"/>
        <source>%n document(s) read</source>
        <translation>
            <numerusform>%n document read</numerusform>
            <numerusform>%n documents read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/importreport.cpp" line="84"/>
        <source>%n not read: see why beside it</source>
        <translation>
            <numerusform>%n not read: see why beside it</numerusform>
            <numerusform>%n not read: see why beside each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::ProfileTreeModel</name>
    <message numerus="yes">
        <location filename="../ui/models/profiletreemodel.cpp" line="230"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::StatusLine</name>
    <message numerus="yes">
        <location filename="../ui/statusline.cpp" line="118"/>
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/statusline.cpp" line="143"/>
        <source>%n department(s)</source>
        <translation>
            <numerusform>%n department</numerusform>
            <numerusform>%n departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/statusline.cpp" line="186"/>
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::WeightBar</name>
    <message numerus="yes">
        <location filename="../ui/views/weightbar.cpp" line="104"/>
        <source>%1; %n weight(s) are missing or no number</source>
        <translation>
            <numerusform>%1; %n weight is missing or no number</numerusform>
            <numerusform>%1; %n weights are missing or no numbers</numerusform>
        </translation>
    </message>
</context>
</TS>
