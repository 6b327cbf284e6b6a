<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Budgets</name>
    <message>
        <location filename="../ui/text/importtext.cpp" line="87"/>
        <source>%1: %2</source>
        <comment>year: amount</comment>
        <translation>%1 年 %2</translation>
    </message>
    <message>
        <location filename="../ui/text/importtext.cpp" line="90"/>
        <source>without year: %1</source>
        <translation>未注明年度 %1</translation>
    </message>
    <message>
        <location filename="../ui/text/importtext.cpp" line="94"/>
        <source>%1 ×10,000 yuan</source>
        <translation>%1 万元</translation>
    </message>
</context>
<context>
    <name>BulkReportText</name>
    <message>
        <location filename="../ui/views/reporttext.cpp" line="31"/>
        <source>line %1, %2 “%3”: %4</source>
        <translation>第 %1 行，%2“%3”：%4</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/reporttext.cpp" line="42"/>
        <source>%n cell(s) changed</source>
        <translation>
            <numerusform>修改了 %n 格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/reporttext.cpp" line="44"/>
        <source>%n row(s) added</source>
        <translation>
            <numerusform>增加了 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/views/reporttext.cpp" line="46"/>
        <source>the first line was read as column titles</source>
        <translation>第一行作为列名</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/reporttext.cpp" line="51"/>
        <source>%n refused</source>
        <translation>
            <numerusform>%n 格未接受</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/views/reporttext.cpp" line="64"/>
        <source>A number is needed here, with six decimals at most.</source>
        <translation>此处应为数字，最多六位小数。</translation>
    </message>
    <message>
        <location filename="../ui/views/reporttext.cpp" line="66"/>
        <source>The amount is too large.</source>
        <translation>金额过大。</translation>
    </message>
    <message>
        <location filename="../ui/views/reporttext.cpp" line="68"/>
        <source>A number from 0 to 100 is needed here.</source>
        <translation>此处应为 0 到 100 的数字。</translation>
    </message>
    <message>
        <location filename="../ui/views/reporttext.cpp" line="70"/>
        <source>One of ≥ ＞ ＝ ＜ ≤ 定性 is needed here.</source>
        <translation>此处应为 ≥ ＞ ＝ ＜ ≤ 定性 之一。</translation>
    </message>
    <message>
        <location filename="../ui/views/reporttext.cpp" line="72"/>
        <source>是 or 否 is needed here.</source>
        <translation>此处应为“是”或“否”。</translation>
    </message>
    <message>
        <location filename="../ui/views/reporttext.cpp" line="74"/>
        <source>The text is too long.</source>
        <translation>文字过长。</translation>
    </message>
    <message>
        <location filename="../ui/views/reporttext.cpp" line="80"/>
        <source>“%1” was not kept. %2</source>
        <comment>what was typed; why</comment>
        <translation>“%1”没有保存。%2</translation>
    </message>
</context>
<context>
    <name>CellToolTip</name>
    <message>
        <location filename="../ui/views/celltooltip.cpp" line="31"/>
        <source>Was printed empty</source>
        <translation>原文为空</translation>
    </message>
    <message>
        <location filename="../ui/views/celltooltip.cpp" line="32"/>
        <source>Printed: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <location filename="../ui/views/celltooltip.cpp" line="35"/>
        <source>Has an open annotation</source>
        <translation>有待处理的批注</translation>
    </message>
    <message>
        <location filename="../ui/views/celltooltip.cpp" line="60"/>
        <source>Last changed by %1, %2</source>
        <comment>who, when</comment>
        <translation>最后修改：%1，%2</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <location filename="../ui/models/cellaccess.cpp" line="28"/>
        <source>Printed: %1</source>
        <translation>原文：%1</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <location filename="../ui/text/changetext.cpp" line="31"/>
        <source>edit %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="36"/>
        <source>insert a row</source>
        <translation>插入一行</translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="37"/>
        <source>insert “%1”</source>
        <translation>插入“%1”</translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="42"/>
        <source>delete a row</source>
        <translation>删除一行</translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="43"/>
        <source>delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="48"/>
        <source>move row %1 to %2</source>
        <translation>把第 %1 行移到第 %2 行</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/text/changetext.cpp" line="53"/>
        <source>add %n project(s)</source>
        <translation>
            <numerusform>增加 %n 个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/text/changetext.cpp" line="58"/>
        <source>remove %n project(s)</source>
        <translation>
            <numerusform>移除 %n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="63"/>
        <source>read “%1” again</source>
        <translation>重新读取“%1”</translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="69"/>
        <source>withdraw the grade</source>
        <translation>撤回等级</translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="70"/>
        <source>grade “%1”</source>
        <translation>评定等级“%1”</translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="72"/>
        <source>set points of the review form</source>
        <translation>填写评审表得分</translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="74"/>
        <source>withdraw the verdict</source>
        <translation>撤回审核结论</translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="76"/>
        <source>edit the opinion</source>
        <translation>修改审核意见</translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="77"/>
        <source>decide “%1”</source>
        <translation>审核结论“%1”</translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="83"/>
        <source>add an annotation</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="85"/>
        <source>delete an annotation</source>
        <translation>删除批注</translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="87"/>
        <source>mark an annotation “%1”</source>
        <translation>批注标为“%1”</translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="88"/>
        <source>reply to an annotation</source>
        <translation>答复批注</translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="95"/>
        <source>look at a doubtful cell</source>
        <translation>核对存疑单元格</translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="95"/>
        <source>call a cell doubtful again</source>
        <translation>重新标为存疑</translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="97"/>
        <source>take a decision on a finding back</source>
        <translation>撤回对问题的处理意见</translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="99"/>
        <source>edit the note on a finding</source>
        <translation>修改问题的处理备注</translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="100"/>
        <source>decide on a finding: “%1”</source>
        <translation>处理问题：“%1”</translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="106"/>
        <source>remove the document “%1”</source>
        <translation>移除文档“%1”</translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="107"/>
        <source>add the document “%1”</source>
        <translation>加入文档“%1”</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/text/changetext.cpp" line="116"/>
        <source>import %n document(s)</source>
        <translation>
            <numerusform>导入 %n 份文档</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="117"/>
        <source>import %1</source>
        <translation>导入%1</translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="119"/>
        <source>read %1 again</source>
        <translation>重新读取%1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/text/changetext.cpp" line="120"/>
        <source>paste %n cell(s)</source>
        <translation>
            <numerusform>粘贴 %n 格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/text/changetext.cpp" line="121"/>
        <source>delete %n row(s)</source>
        <translation>
            <numerusform>删除 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/text/changetext.cpp" line="122"/>
        <source>replace in %n cell(s)</source>
        <translation>
            <numerusform>替换 %n 格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/text/changetext.cpp" line="123"/>
        <source>edit %n cell(s)</source>
        <translation>
            <numerusform>修改 %n 格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/text/changetext.cpp" line="124"/>
        <source>revert %n cell(s)</source>
        <translation>
            <numerusform>恢复 %n 格原文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/text/changetext.cpp" line="125"/>
        <source>decide on %n finding(s)</source>
        <translation>
            <numerusform>处理 %n 条问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/text/changetext.cpp" line="126"/>
        <source>fix %n cell(s)</source>
        <translation>
            <numerusform>按建议修改 %n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/text/changetext.cpp" line="127"/>
        <source>look at %n doubtful cell(s)</source>
        <translation>
            <numerusform>核对 %n 个存疑单元格</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="144"/>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <location filename="../ui/text/changetext.cpp" line="146"/>
        <source>a document</source>
        <translation>一份文档</translation>
    </message>
</context>
<context>
    <name>ChartBuilder</name>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="54"/>
        <source>(unit without name)</source>
        <translation>（单位无名称）</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="60"/>
        <source>(project without name)</source>
        <translation>（项目无名称）</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="72"/>
        <source>Budgets by department, %1</source>
        <translation>%1 年各部门预算</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="72"/>
        <source>Budgets by department</source>
        <translation>各部门预算</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/chartbuilder.cpp" line="74"/>
        <source>%n department(s)</source>
        <translation>
            <numerusform>%n 个部门</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/chartbuilder.cpp" line="75"/>
        <location filename="../ui/charts/chartbuilder.cpp" line="92"/>
        <location filename="../ui/charts/chartbuilder.cpp" line="97"/>
        <location filename="../ui/charts/chartbuilder.cpp" line="115"/>
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="77"/>
        <source>No table has been read yet. Open a document to see where the money goes.</source>
        <translation>还没有读入目标表。打开一份文档，看看钱用在哪里。</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="79"/>
        <location filename="../ui/charts/chartbuilder.cpp" line="120"/>
        <source>Rank</source>
        <translation>位次</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="79"/>
        <location filename="../ui/charts/profilecharts.cpp" line="237"/>
        <location filename="../ui/charts/profilecharts.cpp" line="351"/>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="79"/>
        <location filename="../ui/charts/profilecharts.cpp" line="237"/>
        <location filename="../ui/charts/profilecharts.cpp" line="351"/>
        <location filename="../ui/charts/weightcharts.cpp" line="181"/>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="79"/>
        <location filename="../ui/charts/profilecharts.cpp" line="352"/>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="104"/>
        <location filename="../ui/charts/chartbuilder.cpp" line="135"/>
        <location filename="../ui/charts/chartbuilder.cpp" line="239"/>
        <location filename="../ui/charts/profilecharts.cpp" line="362"/>
        <location filename="../ui/charts/weightcharts.cpp" line="60"/>
        <location filename="../ui/charts/weightcharts.cpp" line="64"/>
        <location filename="../ui/charts/weightcharts.cpp" line="122"/>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="117"/>
        <source>%1 of all departments</source>
        <translation>占全部部门 %1</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="120"/>
        <location filename="../ui/charts/profilecharts.cpp" line="351"/>
        <location filename="../ui/charts/weightcharts.cpp" line="121"/>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/chartbuilder.cpp" line="149"/>
        <source>%n project(s), sum %1</source>
        <translation>
            <numerusform>%n 个项目合计 %1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="150"/>
        <source>, as on the left ✓</source>
        <translation>，与左侧一致 ✓</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="150"/>
        <source>, not as on the left</source>
        <translation>，与左侧不一致</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/chartbuilder.cpp" line="192"/>
        <location filename="../ui/charts/profilecharts.cpp" line="275"/>
        <location filename="../ui/charts/profilecharts.cpp" line="302"/>
        <source>Others (%n)</source>
        <translation>
            <numerusform>其他 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="210"/>
        <location filename="../ui/charts/chartbuilder.cpp" line="211"/>
        <source>%1 of the total</source>
        <translation>占 %1</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="212"/>
        <source>rank %1</source>
        <translation>第 %1 位</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="214"/>
        <source>Retained %1</source>
        <translation>部门留用 %1</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="215"/>
        <source>Subsidy %1</source>
        <translation>补助街镇 %1</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="234"/>
        <source>(logarithmic)</source>
        <translation>（对数刻度）</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="238"/>
        <location filename="../ui/charts/chartbuilder.cpp" line="248"/>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="238"/>
        <location filename="../ui/charts/chartbuilder.cpp" line="249"/>
        <source>Cumulative</source>
        <translation>累计</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="241"/>
        <source>Retained by the department</source>
        <translation>部门留用</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="242"/>
        <source>Subsidy to towns</source>
        <translation>补助街镇</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="243"/>
        <source>Not divided</source>
        <translation>未划分</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="246"/>
        <source>Cumulative share</source>
        <translation>累计占比</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="248"/>
        <source>Budget</source>
        <translation>预算金额</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="248"/>
        <source>Retained</source>
        <translation>部门留用</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="248"/>
        <source>Subsidy</source>
        <translation>补助街镇</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/chartbuilder.cpp" line="260"/>
        <source>%n amount(s) of zero have no bar.</source>
        <translation>
            <numerusform>%n 个金额为零，没有横条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/chartbuilder.cpp" line="264"/>
        <source>%n negative amount(s) have no bar; they are in the sums.</source>
        <translation>
            <numerusform>%n 个负数金额没有横条，已计入合计。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/chartbuilder.cpp" line="269"/>
        <source>In %n bar(s) the parts exceed the budget; they are drawn in proportion.</source>
        <translation>
            <numerusform>%n 个横条的分项之和超过预算，按比例绘制。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="272"/>
        <source>The bars are logarithmic, their parts in proportion to the bar.</source>
        <translation>横条为对数刻度，各部分按横条的比例绘制。</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="290"/>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="296"/>
        <source>Not in the sums, because it is no amount: %1</source>
        <translation>不是金额，未计入合计：%1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/chartbuilder.cpp" line="297"/>
        <source>Not in the sums, because it is no amount: %1 and %n more</source>
        <translation>
            <numerusform>不是金额，未计入合计：%1 等，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="305"/>
        <location filename="../ui/charts/profilecharts.cpp" line="165"/>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartbuilder.cpp" line="307"/>
        <location filename="../ui/charts/profilecharts.cpp" line="167"/>
        <location filename="../ui/charts/weightcharts.cpp" line="66"/>
        <location filename="../ui/charts/weightcharts.cpp" line="124"/>
        <source>Date: %1</source>
        <translation>日期：%1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/weightcharts.cpp" line="57"/>
        <source>%n indicator(s), weights together %1</source>
        <translation>
            <numerusform>%n 个指标，权重合计 %1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/charts/weightcharts.cpp" line="59"/>
        <location filename="../ui/charts/weightcharts.cpp" line="62"/>
        <source>Target</source>
        <translation>指标值</translation>
    </message>
    <message>
        <location filename="../ui/charts/weightcharts.cpp" line="59"/>
        <location filename="../ui/charts/weightcharts.cpp" line="62"/>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="179"/>
        <location filename="../ui/charts/weightcharts.cpp" line="61"/>
        <source>Level 1</source>
        <translation>一级指标</translation>
    </message>
    <message>
        <location filename="../ui/charts/weightcharts.cpp" line="61"/>
        <source>Level 2</source>
        <translation>二级指标</translation>
    </message>
    <message>
        <location filename="../ui/charts/weightcharts.cpp" line="61"/>
        <source>Indicator</source>
        <translation>三级指标</translation>
    </message>
    <message>
        <location filename="../ui/charts/weightcharts.cpp" line="62"/>
        <source>Core</source>
        <translation>核心</translation>
    </message>
    <message>
        <location filename="../ui/charts/weightcharts.cpp" line="65"/>
        <location filename="../ui/charts/weightcharts.cpp" line="123"/>
        <source>Unit: points</source>
        <translation>单位：分</translation>
    </message>
    <message>
        <location filename="../ui/charts/weightcharts.cpp" line="71"/>
        <source>Weight %1</source>
        <translation>权重 %1</translation>
    </message>
    <message>
        <location filename="../ui/charts/weightcharts.cpp" line="75"/>
        <location filename="../ui/charts/weightcharts.cpp" line="77"/>
        <location filename="../ui/charts/weightcharts.cpp" line="78"/>
        <source>Budget execution rate</source>
        <translation>预算执行率</translation>
    </message>
    <message>
        <location filename="../ui/charts/weightcharts.cpp" line="93"/>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="121"/>
        <location filename="../ui/charts/weightcharts.cpp" line="94"/>
        <location filename="../ui/charts/weightcharts.cpp" line="121"/>
        <location filename="../ui/charts/weightcharts.cpp" line="161"/>
        <source>Execution</source>
        <translation>执行率</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="122"/>
        <location filename="../ui/charts/weightcharts.cpp" line="95"/>
        <location filename="../ui/charts/weightcharts.cpp" line="121"/>
        <location filename="../ui/charts/weightcharts.cpp" line="162"/>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="123"/>
        <location filename="../ui/charts/weightcharts.cpp" line="96"/>
        <location filename="../ui/charts/weightcharts.cpp" line="121"/>
        <location filename="../ui/charts/weightcharts.cpp" line="163"/>
        <source>Output</source>
        <translation>产出</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="124"/>
        <location filename="../ui/charts/weightcharts.cpp" line="97"/>
        <location filename="../ui/charts/weightcharts.cpp" line="121"/>
        <location filename="../ui/charts/weightcharts.cpp" line="164"/>
        <source>Benefit</source>
        <translation>效益</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="125"/>
        <location filename="../ui/charts/weightcharts.cpp" line="98"/>
        <location filename="../ui/charts/weightcharts.cpp" line="122"/>
        <location filename="../ui/charts/weightcharts.cpp" line="165"/>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="164"/>
        <source>Profile: %1</source>
        <translation>方案：%1</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="175"/>
        <source>Weights against the profile, %1</source>
        <translation>权重与方案对照：%1</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="176"/>
        <source>Weights against the profile, all departments</source>
        <translation>权重与方案对照：全部部门</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="177"/>
        <source>The profile has no division of the points to compare with.</source>
        <translation>当前方案没有可对照的权重分配。</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="178"/>
        <location filename="../ui/charts/profilecharts.cpp" line="191"/>
        <location filename="../ui/charts/profilecharts.cpp" line="236"/>
        <location filename="../ui/charts/profilecharts.cpp" line="282"/>
        <source>projects</source>
        <translation>个项目</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="179"/>
        <source>Points wanted</source>
        <translation>方案权重</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="179"/>
        <location filename="../ui/charts/profilecharts.cpp" line="237"/>
        <source>Below</source>
        <translation>偏低</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="180"/>
        <location filename="../ui/charts/profilecharts.cpp" line="193"/>
        <location filename="../ui/charts/profilecharts.cpp" line="237"/>
        <location filename="../ui/charts/profilecharts.cpp" line="279"/>
        <source>As wanted</source>
        <translation>相符</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="180"/>
        <location filename="../ui/charts/profilecharts.cpp" line="237"/>
        <source>Above</source>
        <translation>偏高</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="180"/>
        <source>As wanted, %</source>
        <translation>相符率（%）</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/profilecharts.cpp" line="189"/>
        <source>%1 of %n project(s) follow a scheme of “%2”</source>
        <translation>
            <numerusform>%n 个项目中有 %1 个符合“%2”的权重方案</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="192"/>
        <source>Fewer points than wanted</source>
        <translation>低于方案权重</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="194"/>
        <source>More points than wanted</source>
        <translation>高于方案权重</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="206"/>
        <source>%1, wanted: %2 points</source>
        <translation>%1，方案权重 %2</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="212"/>
        <location filename="../ui/charts/profilecharts.cpp" line="257"/>
        <source>As wanted: %1 (%2)</source>
        <translation>相符：%1（%2）</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="213"/>
        <location filename="../ui/charts/profilecharts.cpp" line="258"/>
        <source>Fewer points: %1</source>
        <translation>偏低：%1</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="213"/>
        <location filename="../ui/charts/profilecharts.cpp" line="258"/>
        <source>More points: %1</source>
        <translation>偏高：%1</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="223"/>
        <source>Each project is compared with the scheme that is nearest to it.</source>
        <translation>每个项目与最接近的一种方案对照。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/profilecharts.cpp" line="226"/>
        <source>%n project(s) are in no bar, because a weight is no number.</source>
        <translation>
            <numerusform>有 %n 个项目的权重不是数字，未计入。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="235"/>
        <source>%1 by department</source>
        <translation>%1：按部门</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="242"/>
        <source>points wanted: %1</source>
        <translation>方案权重：%1</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="278"/>
        <source>Fewer</source>
        <translation>偏低</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="280"/>
        <source>More</source>
        <translation>偏高</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="335"/>
        <source>Findings, %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="335"/>
        <source>Findings by department</source>
        <translation>各部门的问题</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="336"/>
        <source>The tables are being checked…</source>
        <translation>正在检查目标表…</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="337"/>
        <location filename="../ui/charts/profilecharts.cpp" line="350"/>
        <source>findings</source>
        <translation>个问题</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/profilecharts.cpp" line="288"/>
        <source>%n error(s)</source>
        <translation>
            <numerusform>错误 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/profilecharts.cpp" line="289"/>
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/profilecharts.cpp" line="290"/>
        <source>%n hint(s)</source>
        <translation>
            <numerusform>提示 %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="346"/>
        <source>No table has been read yet.</source>
        <translation>还没有读入目标表。</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="347"/>
        <location filename="../ui/charts/profilecharts.cpp" line="352"/>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="348"/>
        <location filename="../ui/charts/profilecharts.cpp" line="353"/>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="349"/>
        <location filename="../ui/charts/profilecharts.cpp" line="353"/>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="354"/>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="354"/>
        <source>Accepted</source>
        <translation>采纳</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="355"/>
        <source>Rejected</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="355"/>
        <source>Mended</source>
        <translation>已修改</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/profilecharts.cpp" line="325"/>
        <source>%n rejected</source>
        <translation>
            <numerusform>不采纳 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/profilecharts.cpp" line="364"/>
        <source>%n rejected finding(s) are in no bar.</source>
        <translation>
            <numerusform>不采纳的 %n 条问题未计入图中。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="324"/>
        <source>%1 of all findings</source>
        <translation>占全部问题的 %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/weightcharts.cpp" line="100"/>
        <source>%n weight(s) are no numbers and in no sum.</source>
        <translation>
            <numerusform>%n 个权重不是数字，未计入合计。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/charts/weightcharts.cpp" line="117"/>
        <source>Weights by level 1</source>
        <translation>权重结构</translation>
    </message>
    <message>
        <location filename="../ui/charts/weightcharts.cpp" line="120"/>
        <location filename="../ui/charts/weightcharts.cpp" line="122"/>
        <source>Scheme</source>
        <translation>权重方案</translation>
    </message>
    <message>
        <location filename="../ui/charts/profilecharts.cpp" line="128"/>
        <location filename="../ui/charts/weightcharts.cpp" line="122"/>
        <location filename="../ui/charts/weightcharts.cpp" line="167"/>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../ui/charts/weightcharts.cpp" line="152"/>
        <source>Weights together %1</source>
        <translation>权重合计 %1</translation>
    </message>
    <message>
        <location filename="../ui/charts/weightcharts.cpp" line="154"/>
        <source>Follows no scheme of the profile</source>
        <translation>不符合规则方案中的任何权重方案</translation>
    </message>
    <message>
        <location filename="../ui/charts/weightcharts.cpp" line="155"/>
        <source>Follows scheme %1</source>
        <translation>符合权重方案 %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/weightcharts.cpp" line="169"/>
        <source>%n more project(s)</source>
        <translation>
            <numerusform>另有 %n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/charts/weightcharts.cpp" line="176"/>
        <source>Review progress</source>
        <translation>审核进度</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/weightcharts.cpp" line="179"/>
        <location filename="../ui/charts/weightcharts.cpp" line="210"/>
        <source>%1 of %n reviewed</source>
        <translation>
            <numerusform>已审 %1 / %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/charts/weightcharts.cpp" line="181"/>
        <location filename="../ui/charts/weightcharts.cpp" line="190"/>
        <source>Pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <location filename="../ui/charts/weightcharts.cpp" line="181"/>
        <location filename="../ui/charts/weightcharts.cpp" line="191"/>
        <source>Pass after revision</source>
        <translation>完善后通过</translation>
    </message>
    <message>
        <location filename="../ui/charts/weightcharts.cpp" line="181"/>
        <location filename="../ui/charts/weightcharts.cpp" line="192"/>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <location filename="../ui/charts/weightcharts.cpp" line="182"/>
        <source>Unreviewed</source>
        <translation>未审</translation>
    </message>
    <message>
        <location filename="../ui/charts/weightcharts.cpp" line="183"/>
        <source>All departments</source>
        <translation>全部部门</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <location filename="../ui/models/annotationlistmodel.cpp" line="143"/>
        <location filename="../ui/models/navigationtreemodel.cpp" line="159"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../ui/models/annotationlistmodel.cpp" line="144"/>
        <location filename="../ui/models/findinglistmodel.cpp" line="188"/>
        <location filename="../ui/models/historylistmodel.cpp" line="168"/>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../ui/models/annotationlistmodel.cpp" line="145"/>
        <source>Message</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../ui/models/annotationlistmodel.cpp" line="146"/>
        <location filename="../ui/models/historylistmodel.cpp" line="166"/>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <location filename="../ui/models/annotationlistmodel.cpp" line="147"/>
        <location filename="../ui/models/historylistmodel.cpp" line="165"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../ui/models/findinglistmodel.cpp" line="185"/>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <location filename="../ui/models/findinglistmodel.cpp" line="186"/>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../ui/models/findinglistmodel.cpp" line="187"/>
        <location filename="../ui/models/fixpreviewmodel.cpp" line="108"/>
        <location filename="../ui/models/columnspec.h" line="44"/>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <location filename="../ui/models/findinglistmodel.cpp" line="189"/>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <location filename="../ui/models/findinglistmodel.cpp" line="190"/>
        <source>Decision</source>
        <translation>处理意见</translation>
    </message>
    <message>
        <location filename="../ui/models/historylistmodel.cpp" line="167"/>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <location filename="../ui/models/fixpreviewmodel.cpp" line="111"/>
        <location filename="../ui/models/historylistmodel.cpp" line="169"/>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <location filename="../ui/models/fixpreviewmodel.cpp" line="112"/>
        <location filename="../ui/models/historylistmodel.cpp" line="170"/>
        <source>After</source>
        <translation>修改后</translation>
    </message>
    <message>
        <location filename="../ui/models/navigationtreemodel.cpp" line="156"/>
        <source>Department, project</source>
        <translation>部门、项目</translation>
    </message>
    <message>
        <location filename="../ui/models/navigationtreemodel.cpp" line="157"/>
        <location filename="../ui/models/columnspec.h" line="50"/>
        <source>Budget</source>
        <translation>当年预算金额</translation>
    </message>
    <message>
        <location filename="../ui/models/navigationtreemodel.cpp" line="158"/>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../ui/models/fixpreviewmodel.cpp" line="110"/>
        <location filename="../ui/models/projectfieldsmodel.cpp" line="104"/>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <location filename="../ui/models/projectfieldsmodel.cpp" line="105"/>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../ui/models/unplacedtextmodel.cpp" line="67"/>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <location filename="../ui/models/doubtlistmodel.cpp" line="80"/>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <location filename="../ui/models/doubtlistmodel.cpp" line="82"/>
        <source>Why it is doubtful</source>
        <translation>存疑原因</translation>
    </message>
    <message>
        <location filename="../ui/models/doubtlistmodel.cpp" line="83"/>
        <location filename="../ui/models/unplacedtextmodel.cpp" line="68"/>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../ui/models/unplacedtextmodel.cpp" line="69"/>
        <source>What was found</source>
        <translation>情况</translation>
    </message>
    <message>
        <location filename="../ui/models/doubtlistmodel.cpp" line="81"/>
        <location filename="../ui/models/unplacedtextmodel.cpp" line="70"/>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../ui/models/columnspec.h" line="39"/>
        <source>Unit code</source>
        <translation>单位编码</translation>
    </message>
    <message>
        <location filename="../ui/models/columnspec.h" line="40"/>
        <source>Preparing unit</source>
        <translation>编制单位</translation>
    </message>
    <message>
        <location filename="../ui/models/columnspec.h" line="42"/>
        <source>Currency unit</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <location filename="../ui/models/columnspec.h" line="46"/>
        <source>Department in charge</source>
        <translation>业务主管部门</translation>
    </message>
    <message>
        <location filename="../ui/models/columnspec.h" line="48"/>
        <source>Execution weight</source>
        <translation>预算执行率权重</translation>
    </message>
    <message>
        <location filename="../ui/models/columnspec.h" line="51"/>
        <source>Retained</source>
        <translation>部门留用</translation>
    </message>
    <message>
        <location filename="../ui/models/columnspec.h" line="53"/>
        <source>Subsidy</source>
        <translation>补助街镇</translation>
    </message>
    <message>
        <location filename="../ui/models/columnspec.h" line="55"/>
        <source>Overview</source>
        <translation>项目概述</translation>
    </message>
    <message>
        <location filename="../ui/models/columnspec.h" line="57"/>
        <source>Basis</source>
        <translation>立项依据</translation>
    </message>
    <message>
        <location filename="../ui/models/columnspec.h" line="58"/>
        <source>Goal</source>
        <translation>当年绩效目标</translation>
    </message>
    <message>
        <location filename="../ui/models/columnspec.h" line="59"/>
        <source>Level 1</source>
        <translation>一级指标</translation>
    </message>
    <message>
        <location filename="../ui/models/columnspec.h" line="60"/>
        <source>Level 2</source>
        <translation>二级指标</translation>
    </message>
    <message>
        <location filename="../ui/models/fixpreviewmodel.cpp" line="109"/>
        <location filename="../ui/models/columnspec.h" line="61"/>
        <source>Indicator</source>
        <translation>三级指标</translation>
    </message>
    <message>
        <location filename="../ui/models/columnspec.h" line="63"/>
        <source>Unit</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <location filename="../ui/models/columnspec.h" line="64"/>
        <source>Operator</source>
        <translation>指标性质</translation>
    </message>
    <message>
        <location filename="../ui/models/columnspec.h" line="66"/>
        <source>Target</source>
        <translation>指标值</translation>
    </message>
    <message>
        <location filename="../ui/models/columnspec.h" line="67"/>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../ui/models/columnspec.h" line="69"/>
        <source>Core</source>
        <translation>核心</translation>
    </message>
    <message>
        <location filename="../ui/models/reviewformmodel.cpp" line="283"/>
        <source>What is judged, and what it lost points for</source>
        <translation>评审内容及扣分原因</translation>
    </message>
    <message>
        <location filename="../ui/models/reviewformmodel.cpp" line="284"/>
        <source>Full points</source>
        <translation>满分</translation>
    </message>
    <message>
        <location filename="../ui/models/reviewformmodel.cpp" line="285"/>
        <source>Suggested</source>
        <translation>建议得分</translation>
    </message>
    <message>
        <location filename="../ui/models/reviewformmodel.cpp" line="286"/>
        <source>Given</source>
        <translation>评审得分</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="20"/>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="21"/>
        <source>Open documents or a workspace</source>
        <translation>打开文档或工作区</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="22"/>
        <source>Open &amp;Folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="23"/>
        <source>Read all documents of a folder into one workspace</source>
        <translation>把文件夹里的全部文档读入一个工作区</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="24"/>
        <source>Open the Sa&amp;mple</source>
        <translation>打开示例(&amp;M)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="25"/>
        <source>Open the built-in sample: 74 tables of one district</source>
        <translation>打开内置示例：一个区的 74 张目标表</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="26"/>
        <source>A&amp;dd Documents…</source>
        <translation>添加文档(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="27"/>
        <source>Read further documents into this workspace, or the same again</source>
        <translation>把更多文档读入本工作区，或重新读取</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="28"/>
        <source>&amp;How It Was Read…</source>
        <translation>查看读取情况(&amp;H)…</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="29"/>
        <source>See how the document at hand was read, and put it right</source>
        <translation>查看当前文档是怎样读取的，并加以更正</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="30"/>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="31"/>
        <source>Every change is kept at once; the first time this asks for a file of your own</source>
        <translation>每一处修改都立即保存；第一次保存时选择自己的文件</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="33"/>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="34"/>
        <source>Keep the workspace in another file and go on there</source>
        <translation>把工作区存到另一个文件，并在那里继续</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="35"/>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="36"/>
        <source>Close the workspace; everything in it is kept</source>
        <translation>关闭工作区，内容都已保存</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="37"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="38"/>
        <source>Leave the program; everything is kept</source>
        <translation>退出程序，内容都已保存</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="40"/>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="41"/>
        <source>Take back the last change, also one made before a restart</source>
        <translation>撤销上一次修改，重新启动前的也可以</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="42"/>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="43"/>
        <source>Make the change again that was taken back</source>
        <translation>重做刚撤销的修改</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="44"/>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="45"/>
        <source>Copy the selected cells and empty them</source>
        <translation>复制选中的格并清空</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="46"/>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="47"/>
        <source>Copy the selected cells for a spreadsheet</source>
        <translation>复制选中的格，供电子表格使用</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="48"/>
        <source>Copy with &amp;Headers</source>
        <translation>连同表头复制(&amp;H)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="49"/>
        <source>Copy the selected cells with the names of their columns</source>
        <translation>复制选中的格和列名</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="51"/>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="52"/>
        <source>Paste cells from a spreadsheet, as one step</source>
        <translation>从电子表格粘贴，作为一步</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="53"/>
        <source>&amp;Insert Row</source>
        <translation>插入行(&amp;I)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="54"/>
        <source>Add an indicator below the selected one</source>
        <translation>在选中的指标下方增加一行</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="55"/>
        <source>&amp;Delete Rows</source>
        <translation>删除行(&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="56"/>
        <source>Delete the selected indicators</source>
        <translation>删除选中的指标</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="57"/>
        <source>Mo&amp;ve Row Up</source>
        <translation>上移一行(&amp;K)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="58"/>
        <source>Move the selected indicator up by one</source>
        <translation>把选中的指标上移一行</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="59"/>
        <source>Move Row Do&amp;wn</source>
        <translation>下移一行(&amp;W)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="60"/>
        <source>Move the selected indicator down by one</source>
        <translation>把选中的指标下移一行</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="61"/>
        <source>&amp;Revert to Original</source>
        <translation>恢复原文(&amp;V)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="62"/>
        <source>Put back what was printed in the document</source>
        <translation>恢复文档中印刷的内容</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="63"/>
        <source>Show &amp;Only Changes</source>
        <translation>只看改动(&amp;O)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="64"/>
        <source>Show only the rows that differ from the document</source>
        <translation>只显示与文档不同的行</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="66"/>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="67"/>
        <source>Find words or numbers in all texts</source>
        <translation>在全部文字中查找文字或数字</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="68"/>
        <source>Find &amp;Next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="69"/>
        <source>Go to the next place found</source>
        <translation>转到下一处</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="70"/>
        <source>Find Previou&amp;s</source>
        <translation>查找上一处(&amp;B)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="71"/>
        <source>Go to the place found before</source>
        <translation>转到上一处</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="73"/>
        <source>&amp;Next Finding</source>
        <translation>下一问题(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="75"/>
        <source>&amp;Previous Finding</source>
        <translation>上一问题(&amp;P)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="74"/>
        <source>Go to the next finding of the list, as it is sorted and filtered</source>
        <translation>转到列表中的下一个问题（按当前排序和筛选）</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="76"/>
        <source>Go to the finding before it in the list</source>
        <translation>转到列表中的上一个问题</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="77"/>
        <source>&amp;Apply the Proposed Fix</source>
        <translation>按建议改正(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="78"/>
        <source>Mend the current finding as it proposes</source>
        <translation>按建议改正当前问题</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="79"/>
        <source>&amp;Fix All of This Rule…</source>
        <translation>按建议修改同类问题(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="80"/>
        <source>See what the proposed fixes of all findings of this rule would change, and change it</source>
        <translation>预览本规则所有问题的修改建议，勾选后一并修改</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="82"/>
        <source>A&amp;ccept Finding</source>
        <translation>采纳问题(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="83"/>
        <source>Decide on the current finding: its owner should mend it</source>
        <translation>处理当前问题：采纳，应由填报单位修改</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="84"/>
        <source>Re&amp;ject Finding…</source>
        <translation>不采纳问题(&amp;J)…</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="85"/>
        <source>Decide on the current finding: it is right as it is, for a reason</source>
        <translation>处理当前问题：不采纳，写明理由</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="87"/>
        <source>Mar&amp;k Finding as Mended</source>
        <translation>标记问题为已修改(&amp;K)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="88"/>
        <source>Decide on the current finding: it is mended, though the table does not show it</source>
        <translation>处理当前问题：已修改，只是表内看不出来</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="90"/>
        <source>Add Ann&amp;otation…</source>
        <translation>添加批注(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="91"/>
        <source>Comment on the selected cell, row or project</source>
        <translation>对选中的格、行或项目写批注</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="92"/>
        <source>Next &amp;Unreviewed Project</source>
        <translation>下一未审项目(&amp;U)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="93"/>
        <source>Go to the next project without a verdict</source>
        <translation>转到下一个还没有结论的项目</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="94"/>
        <source>Pa&amp;ss</source>
        <translation>通过(&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="95"/>
        <source>Decide: the project passes</source>
        <translation>结论：项目通过</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="96"/>
        <source>Pass After &amp;Revision…</source>
        <translation>完善后通过(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="97"/>
        <source>Decide: the project passes once the opinion is followed</source>
        <translation>结论：按意见完善后通过</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="98"/>
        <source>Re&amp;turn…</source>
        <translation>退回(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="99"/>
        <source>Decide: the project goes back to its department</source>
        <translation>结论：退回部门修改</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="100"/>
        <source>Take the Su&amp;ggested Points</source>
        <translation>采用建议得分(&amp;G)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="101"/>
        <source>Give the items of the review form that have no points those that the findings suggest</source>
        <translation>评审表中尚未打分的内容按问题建议的分数打分</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="103"/>
        <source>&amp;Export Findings…</source>
        <translation>导出问题(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="104"/>
        <source>Save the listed findings or all of them, with their decisions, as a table or as JSON</source>
        <translation>将列出的或全部问题连同处理意见导出为表格或 JSON</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="106"/>
        <source>Export Rev&amp;iew Forms…</source>
        <translation>导出评审表(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="107"/>
        <source>Save verdicts, opinions, points and grades of all projects as a table</source>
        <translation>将所有项目的审核结论、意见、得分和等级导出为表格</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="109"/>
        <source>&amp;Review</source>
        <translation>审阅(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="110"/>
        <source>One project with its source</source>
        <translation>一个项目和它的原文</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="111"/>
        <source>All &amp;Indicators</source>
        <translation>指标总表(&amp;I)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="112"/>
        <source>The indicators of all projects in one table</source>
        <translation>所有项目的指标在一张表里</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="114"/>
        <source>&amp;Charts</source>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="115"/>
        <source>Budgets across departments</source>
        <translation>各部门的预算</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="116"/>
        <source>Review &amp;Form</source>
        <translation>评审表(&amp;F)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="117"/>
        <source>Points and grade of one project</source>
        <translation>一个项目的得分和等级</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="118"/>
        <source>&amp;Navigator</source>
        <translation>导航(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="119"/>
        <source>Show the departments and projects</source>
        <translation>显示部门和项目</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="120"/>
        <source>&amp;Source</source>
        <translation>原文(&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="121"/>
        <source>Show the text of the document</source>
        <translation>显示文档的原文</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="122"/>
        <source>&amp;Lists Below</source>
        <translation>下方列表(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="123"/>
        <source>Show findings, annotations, history and unplaced text</source>
        <translation>显示问题、批注、历史和未归位文字</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="125"/>
        <source>&amp;Zoom In</source>
        <translation>放大(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="126"/>
        <source>Make texts and tables larger</source>
        <translation>放大文字和表格</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="127"/>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="128"/>
        <source>Make texts and tables smaller</source>
        <translation>缩小文字和表格</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="129"/>
        <source>Nor&amp;mal Size</source>
        <translation>正常大小(&amp;Z)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="130"/>
        <source>Show texts and tables in their normal size</source>
        <translation>按正常大小显示文字和表格</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="131"/>
        <source>Filter Ro&amp;w</source>
        <translation>筛选行(&amp;W)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="132"/>
        <source>A line to filter by under each title in the table of all indicators</source>
        <translation>在全部指标表的每个列标题下显示筛选框</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="134"/>
        <source>Filter This Col&amp;umn</source>
        <translation>筛选当前列(&amp;U)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="135"/>
        <source>Type what the cells of the current column must contain</source>
        <translation>输入当前列的单元格须含有的内容</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="136"/>
        <source>Fr&amp;eeze Columns</source>
        <translation>冻结列(&amp;E)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="137"/>
        <source>Keep the columns up to the current one in sight, or let them go</source>
        <translation>让当前列及其左侧各列始终可见，或取消冻结</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="140"/>
        <source>&amp;Bars</source>
        <translation>横条(&amp;B)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="141"/>
        <source>Amounts as bars, the largest first</source>
        <translation>金额横条，从大到小</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="142"/>
        <source>&amp;Pareto Chart</source>
        <translation>帕累托图(&amp;P)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="143"/>
        <source>Shares of the total with their cumulative line</source>
        <translation>占比和累计曲线</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="144"/>
        <source>T&amp;reemap</source>
        <translation>树图(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="145"/>
        <source>Amounts as areas, with the bars below</source>
        <translation>面积表示金额，下方附横条</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="146"/>
        <source>&amp;Weights Against the Profile</source>
        <translation>权重与方案对照(&amp;W)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="147"/>
        <source>How many projects divide their points as the profile wants</source>
        <translation>有多少项目的权重分配符合方案</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="148"/>
        <source>&amp;Findings by Department</source>
        <translation>各部门的问题(&amp;F)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="149"/>
        <source>Errors, warnings and hints of each department</source>
        <translation>每个部门的错误、警告和提示</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="150"/>
        <source>Par&amp;ts of Amounts</source>
        <translation>留用和补助(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="151"/>
        <source>Retained by the department and subsidy to towns apart</source>
        <translation>分开显示部门留用和补助街镇</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="152"/>
        <source>&amp;Logarithmic Scale</source>
        <translation>对数刻度(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="153"/>
        <source>Each step of the axis is ten times the one before</source>
        <translation>坐标每格为前一格的十倍</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="154"/>
        <source>T&amp;able of Numbers</source>
        <translation>数据表(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="155"/>
        <source>Show the numbers of the chart as a table</source>
        <translation>用表格显示图中的数据</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="156"/>
        <source>Copy Chart as P&amp;icture</source>
        <translation>把图复制为图片(&amp;I)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="157"/>
        <source>Copy the chart as a picture</source>
        <translation>把图复制为图片</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="158"/>
        <source>&amp;Copy Chart Data</source>
        <translation>复制图的数据(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="159"/>
        <source>Copy the numbers of the chart for a spreadsheet</source>
        <translation>复制图的数据，供电子表格使用</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="160"/>
        <source>E&amp;xport Chart…</source>
        <translation>导出图(&amp;X)…</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="161"/>
        <source>Save the chart as PNG, SVG or PDF, or its numbers as CSV</source>
        <translation>把图存为 PNG、SVG 或 PDF，或把数据存为 CSV</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="162"/>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="163"/>
        <source>Light or dark as the system is</source>
        <translation>随系统浅色或深色</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="164"/>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="165"/>
        <source>Dark text on a light ground</source>
        <translation>浅底深字</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="166"/>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="167"/>
        <source>Light text on a dark ground</source>
        <translation>深底浅字</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="169"/>
        <source>中文</source>
        <translation>中文</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="170"/>
        <source>Show the program in Chinese</source>
        <translation>用中文显示程序</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="171"/>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="172"/>
        <source>Show the program in English</source>
        <translation>用英文显示程序</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="173"/>
        <source>&amp;Reviewer</source>
        <translation>审核员(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="174"/>
        <source>Start with the project, its source and the findings</source>
        <translation>从项目、原文和问题开始</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="175"/>
        <source>&amp;Clerk</source>
        <translation>填报人(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="176"/>
        <source>Start with the project and the annotations to answer</source>
        <translation>从项目和待答复的批注开始</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="177"/>
        <source>&amp;Manager</source>
        <translation>管理者(&amp;M)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="178"/>
        <source>Start with the charts</source>
        <translation>从图表开始</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="180"/>
        <source>Command &amp;Palette…</source>
        <translation>命令面板(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="181"/>
        <source>Find a command by its name or by pinyin initials</source>
        <translation>按名称或拼音首字母查找命令</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="182"/>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="183"/>
        <source>Name, language, theme, font size and rule profile</source>
        <translation>姓名、语言、主题、字号和规则方案</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="185"/>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="186"/>
        <source>How the work is done, in short</source>
        <translation>简要说明怎样工作</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="187"/>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="188"/>
        <source>All keys on one sheet</source>
        <translation>一张表列出全部按键</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="189"/>
        <source>&amp;About Budget Review</source>
        <translation>关于预算绩效审阅(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/actions/commandtable.cpp" line="190"/>
        <source>Versions and licences</source>
        <translation>版本和许可证</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <location filename="../ui/models/unplacedtextmodel.cpp" line="48"/>
        <source>Found no place in a field</source>
        <translation>没有归入任何栏目</translation>
    </message>
    <message>
        <location filename="../ui/text/diagnostictext.cpp" line="36"/>
        <source>The table ends before its indicators are complete</source>
        <translation>表格在指标填完之前中断</translation>
    </message>
    <message>
        <location filename="../ui/text/diagnostictext.cpp" line="38"/>
        <source>A second head stands inside one table</source>
        <translation>一张表中出现第二个表头</translation>
    </message>
    <message>
        <location filename="../ui/text/diagnostictext.cpp" line="40"/>
        <source>An indicator row has no weight or core mark</source>
        <translation>指标行缺权重或是否核心</translation>
    </message>
    <message>
        <location filename="../ui/text/diagnostictext.cpp" line="42"/>
        <source>The cells of a row cannot be told apart</source>
        <translation>一行的各格无法区分</translation>
    </message>
    <message>
        <location filename="../ui/text/diagnostictext.cpp" line="44"/>
        <source>The label of the form is missing: %1</source>
        <translation>缺少表格标签：%1</translation>
    </message>
    <message>
        <location filename="../ui/text/diagnostictext.cpp" line="47"/>
        <source>A line over the limit was cut</source>
        <translation>过长的一行已截断</translation>
    </message>
    <message>
        <location filename="../ui/text/diagnostictext.cpp" line="49"/>
        <source>Some bytes are no text in the document&apos;s encoding</source>
        <translation>部分字节不是该编码的文字</translation>
    </message>
    <message>
        <location filename="../ui/text/diagnostictext.cpp" line="51"/>
        <source>The currency unit is cut short</source>
        <translation>金额单位被截断</translation>
    </message>
    <message>
        <location filename="../ui/text/diagnostictext.cpp" line="53"/>
        <source>%1 may be a page number or part of the cell</source>
        <translation>%1 可能是页码，也可能是单元格内容</translation>
    </message>
    <message>
        <location filename="../ui/text/diagnostictext.cpp" line="56"/>
        <source>The cell goes over pages %1: see whether its parts fit</source>
        <translation>单元格跨页（第 %1 页）：请核对前后是否衔接</translation>
    </message>
    <message>
        <location filename="../ui/text/diagnostictext.cpp" line="59"/>
        <source>The level is printed on another page (%1): see whether it belongs to this row</source>
        <translation>所属级别印在另一页（第 %1 页）：请核对是否属于此行</translation>
    </message>
    <message>
        <location filename="../ui/text/diagnostictext.cpp" line="64"/>
        <source>No form known here has “%1”: it is kept as a further field</source>
        <translation>已知表式中没有“%1”：已作为其他栏目保留</translation>
    </message>
    <message>
        <location filename="../ui/text/diagnostictext.cpp" line="68"/>
        <source>The head “%1” stands there twice: the second column is kept as a further field</source>
        <translation>列名“%1”出现两次：第二列已作为其他栏目保留</translation>
    </message>
    <message>
        <location filename="../ui/text/diagnostictext.cpp" line="73"/>
        <source>The cell holds characters that the file does not tell (�): compare it with the printed page</source>
        <translation>单元格中有文件未给出含义的字符（�）：请与印刷页核对</translation>
    </message>
    <message>
        <location filename="../ui/text/diagnostictext.cpp" line="77"/>
        <source>Page %1: a table without lines, or without some of its columns, was not read: its cells cannot be told apart for certain</source>
        <translation>第%1页：一张无框线或缺少部分列的表未被读取，其单元格无法可靠区分</translation>
    </message>
    <message>
        <location filename="../ui/text/diagnostictext.cpp" line="82"/>
        <source>The file does not tell how “%1” was shown: it may be a percentage, or have lost digits</source>
        <translation>文件未说明“%1”原来的显示方式：可能是百分数，也可能已丢失数位</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <location filename="../ui/models/doubtlistmodel.cpp" line="59"/>
        <source>%1 (looked at)</source>
        <translation>%1（已核对）</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="38"/>
        <source>at most %1 cells with %2 MiB of text are read</source>
        <translation>最多读取 %1 个单元格、%2 MiB 文字</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="40"/>
        <source>at most %1 cells are read</source>
        <translation>最多读取 %1 个单元格</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="42"/>
        <source>at most %1 different texts are read</source>
        <translation>最多读取 %1 条不同的文字</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="44"/>
        <source>at most %1 pages are read</source>
        <translation>最多读取 %1 页</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="46"/>
        <source>page %1 holds more than is read of one page</source>
        <translation>第 %1 页的内容超出了单页可读取的数量</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="48"/>
        <source>its parts are nested more than %1 deep</source>
        <translation>内容嵌套超过 %1 层</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="50"/>
        <source>it is put together from more than %1 files</source>
        <translation>文件内部包含的文件超过 %1 个</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="52"/>
        <source>%1 characters out of %2 bytes</source>
        <translation>%2 字节的文件展开成了 %1 个字符</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="54"/>
        <source>at most %1 MiB are read</source>
        <translation>最多读取 %1 MiB</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="56"/>
        <source>at most %1 GiB are read</source>
        <translation>最多读取 %1 GiB</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="58"/>
        <source>there is too much text outside of tables</source>
        <translation>表格之外的文字过多</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="60"/>
        <source>its part %1 becomes more than %2 MiB, or more than %3 times as large</source>
        <translation>其中的 %1 解压后超过 %2 MiB，或超过原大小的 %3 倍</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="62"/>
        <location filename="../ui/text/errordetail.cpp" line="63"/>
        <source>after %1 seconds</source>
        <translation>已等待 %1 秒</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="65"/>
        <location filename="../ui/text/errordetail.cpp" line="67"/>
        <source>more than %1 MiB</source>
        <translation>超过 %1 MiB</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="71"/>
        <source>it begins like a PDF and has no readable pages</source>
        <translation>文件开头是 PDF，但没有可读的页</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="73"/>
        <source>it begins like a web page and cannot be read as one</source>
        <translation>文件开头是网页，但无法按网页读取</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="75"/>
        <source>what is in it cannot be read as XML</source>
        <translation>内部的 XML 无法读取</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="78"/>
        <source>it declares entities of its own, as files made to do harm do</source>
        <translation>文件自行定义了实体，恶意文件常这样做</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="80"/>
        <source>its part %1 is missing or broken</source>
        <translation>其中的 %1 缺失或已损坏</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="81"/>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="82"/>
        <source>it begins: %1</source>
        <translation>文件开头：%1</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="86"/>
        <source>only %1 bytes are left</source>
        <translation>只剩 %1 字节</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="88"/>
        <source>only %1 of %2 bytes are left</source>
        <translation>应有 %2 字节，只剩 %1 字节</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="90"/>
        <source>a row of its table %1 cannot be read</source>
        <translation>数据表 %1 中有一行无法读取</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="92"/>
        <source>line %1 of its history cannot be read</source>
        <translation>历史记录第 %1 条无法读取</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="94"/>
        <source>line %1 of its history is missing</source>
        <translation>历史记录第 %1 条缺失</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="96"/>
        <source>its format is number %1</source>
        <translation>文件格式为第 %1 版</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="98"/>
        <source>the format of its history is number %1</source>
        <translation>历史记录格式为第 %1 版</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="100"/>
        <source>another program wrote to the file</source>
        <translation>其他程序写过这个文件</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="102"/>
        <source>there is a file of this name already</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="104"/>
        <source>the file is the open workspace itself</source>
        <translation>该文件就是当前打开的工作区</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="106"/>
        <source>the workspace does not hold the document</source>
        <translation>工作区中没有这份文档</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="109"/>
        <source>the project</source>
        <translation>项目</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="110"/>
        <source>the name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="111"/>
        <source>the row</source>
        <translation>指标行</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="112"/>
        <source>the order of the rows</source>
        <translation>指标行的顺序</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="113"/>
        <source>the verdict or opinion</source>
        <translation>审核结论或意见</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="116"/>
        <source>another version was expected</source>
        <translation>内容与预期不一致</translation>
    </message>
    <message>
        <location filename="../ui/text/errordetail.cpp" line="177"/>
        <source>technical detail: %1</source>
        <translation>技术信息：%1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <location filename="../ui/text/errortext.cpp" line="36"/>
        <source>This file does not exist. Check its name and folder.</source>
        <translation>文件不存在。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="38"/>
        <source>This file cannot be read. Check its permissions, and whether its disk is there.</source>
        <translation>文件无法读取。请检查权限，以及磁盘是否在位。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="40"/>
        <source>This file cannot be written. Choose another place, or check the permissions of its folder.</source>
        <translation>文件无法写入。请换一个位置，或检查文件夹的权限。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="42"/>
        <source>The document has no text. Choose the file that holds the tables.</source>
        <translation>文档没有文字。请选择含有目标表的文件。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="44"/>
        <source>This kind of file is not read. Save it as PDF, docx, xlsx, HTML or text and open that.</source>
        <translation>不支持这种文件。请另存为 PDF、docx、xlsx、HTML 或文本后打开。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="46"/>
        <source>The document is cut or damaged. Get it again from where it came from.</source>
        <translation>文档不完整或已损坏。请向来源方重新索取。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="52"/>
        <source>The pages of the document are pictures without text: it was scanned. Have it recognised (OCR), or ask for the file it was printed from.</source>
        <translation>文档是扫描件：各页是图片，没有文字。请先做文字识别（OCR），或索取打印它的原文件。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/text/errortext.cpp" line="29"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="88"/>
        <source>The tables of the document are printed without lines, or some of their columns are on pages that are missing, and their cells cannot be told apart for certain. Open the Word or Excel file it was made from, or print it again with borders and all columns on one page.</source>
        <translation>文档中的表格没有框线，或部分列所在的页面缺失，无法可靠区分各单元格。请打开生成它的 Word 或 Excel 文件，或加上边框、将所有列调整为一页后重新打印为 PDF。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="92"/>
        <source>The description of a form cannot be used. Correct it.</source>
        <translation>表式描述无法使用。请改正。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="55"/>
        <source>The document is larger than the program reads. Split it into several files.</source>
        <translation>文档超过可以读取的大小。请拆分成几个文件。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="30"/>
        <source>pages %1</source>
        <translation>第%1页</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="48"/>
        <source>The document is encrypted. A PDF is read when its password is given; open any other file in Word, Excel or WPS and save it without a password.</source>
        <translation>文档已加密。PDF 输入密码即可读取；其他文件请在 Word、Excel 或 WPS 中打开，取消密码后另存。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="57"/>
        <source>Reading this document broke down; nothing else was touched. The file is probably damaged: get it again, or save it anew, for example as docx.</source>
        <translation>读取这份文档的进程意外终止，其他内容不受影响。文件可能已损坏：请重新获取，或另存一份（例如存为 docx）再打开。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="61"/>
        <source>Reading this document came to nothing and was ended. Print it to a new PDF or save it anew, or split it into several files.</source>
        <translation>读取这份文档长时间没有进展，已被终止。请将它重新打印为 PDF 或另存一份，也可以拆分成几个文件。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="65"/>
        <source>Reading this document took too much memory and was ended. Save it anew without pictures, or split it into several files.</source>
        <translation>读取这份文档占用的内存过多，已被终止。请去掉图片后另存一份，也可以拆分成几个文件。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="69"/>
        <source>Drawing broke down; nothing else was touched. Look at the text instead, or print the file to a new PDF and import that.</source>
        <translation>绘制时出错中断，其他内容不受影响。请改看文本，或把文件重新打印成 PDF 后再导入。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="72"/>
        <source>Drawing came to nothing and was ended. Look at the text instead, or print the file to a new PDF and import that.</source>
        <translation>绘制长时间没有结果，已终止。请改看文本，或把文件重新打印成 PDF 后再导入。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="75"/>
        <source>Drawing took too much memory and was ended. Look at the text instead, or print the file to a new PDF and import that.</source>
        <translation>绘制占用内存过多，已终止。请改看文本，或把文件重新打印成 PDF 后再导入。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="78"/>
        <source>Drawing pages of this document broke down too often; no more are drawn. Look at the text instead, or print the file to a new PDF and import that.</source>
        <translation>这份文档的页面多次绘制失败，不再继续绘制。请改看文本，或把文件重新打印成 PDF 后再导入。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="81"/>
        <source>No known form of budget performance target tables was found in the document. Check that it is the right file.</source>
        <translation>文档中没有可识别的预算绩效目标表。请确认文件是否正确。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="85"/>
        <source>The form has not been filled in: it has labels and heads, but no project and no targets. Choose the file that has been filled in.</source>
        <translation>表格尚未填写：只有标签和表头，没有项目和指标值。请选择已填写的文件。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="94"/>
        <source>This is not a workspace of Budget Review. Choose a file that the program has saved.</source>
        <translation>这不是预算绩效审阅的工作区文件。请选择本程序保存的文件。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="96"/>
        <source>The workspace was written by a newer version of the program. Install that version to open it.</source>
        <translation>工作区由更新的版本写成。请安装该版本后打开。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="99"/>
        <source>The workspace is cut or damaged. Open a backup, or import its documents again.</source>
        <translation>工作区文件不完整或已损坏。请打开备份，或重新导入文档。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="101"/>
        <source>Another program has the workspace open. Close it there and try again.</source>
        <translation>工作区正被另一个程序使用。请在那里关闭后重试。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="103"/>
        <source>The workspace cannot be written, so nothing was changed. Save it under another name to edit it.</source>
        <translation>工作区不可写，未作任何修改。请另存为其他文件后编辑。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="106"/>
        <source>The disk is full, so the change was not made. Make room and try again.</source>
        <translation>磁盘已满，未作修改。请腾出空间后重试。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="108"/>
        <source>The workspace could not be written, so the change was not made. Save it in another place.</source>
        <translation>工作区无法写入，未作修改。请保存到其他位置。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="111"/>
        <source>The document has changed meanwhile, so the change was not made. Look at it again.</source>
        <translation>文档此间已有变化，未作修改。请重新查看。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="112"/>
        <source>This value does not fit here. Correct it.</source>
        <translation>此处不能填这个值，请改正。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="114"/>
        <source>The rule profile cannot be used. Correct it or choose another.</source>
        <translation>规则方案不可用。请改正或另选一个。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="115"/>
        <source>There is nothing to undo or redo.</source>
        <translation>没有可以撤销或重做的操作。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="116"/>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，未作任何修改。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="124"/>
        <source>%1 (%2)</source>
        <comment>a sentence and its detail</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="132"/>
        <source>This is a picture: it has no text. Have it recognised (OCR), or ask for the file it was made from.</source>
        <translation>这是一张图片，没有文字。请先做文字识别（OCR），或索取生成它的原文件。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="135"/>
        <source>This is a file of an old format (doc, xls, wps, et). Open it in Word, Excel or WPS, save it as docx or xlsx, and open that.</source>
        <translation>这是旧格式文件（doc、xls、wps、et）。请在 Word、Excel 或 WPS 中打开，另存为 docx 或 xlsx 后再打开。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="139"/>
        <source>This is an archive (ZIP), not a document. Unpack it and open the folder with the documents.</source>
        <translation>这是压缩包（ZIP），不是文档。请先解压，再打开其中的文档或文件夹。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="151"/>
        <source>The file is small and would be far too large when unpacked: it is damaged, or made to do harm. Ask where it comes from; save it anew in Word, Excel or WPS if it opens there.</source>
        <translation>文件很小，解压后却异常庞大：可能已损坏，或为恶意构造。请核实其来源；若能在 Word、Excel 或 WPS 中打开，请另存后再试。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="160"/>
        <source>Documents are being imported, or the workspace is being copied. Wait until that has ended and try again.</source>
        <translation>正在导入文档或复制工作区。请等它完成后再试。</translation>
    </message>
    <message>
        <location filename="../ui/text/errortext.cpp" line="191"/>
        <source>%1: %2</source>
        <comment>a place and what is wrong there</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <location filename="../ui/text/extratext.cpp" line="27"/>
        <source>Project code</source>
        <translation>项目编码</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="28"/>
        <source>Code of the department in charge</source>
        <translation>主管部门代码</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="29"/>
        <source>Implementing unit</source>
        <translation>实施单位</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="30"/>
        <source>Unit of the project</source>
        <translation>项目单位</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="31"/>
        <source>Category</source>
        <translation>项目类别</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="32"/>
        <source>Nature</source>
        <translation>项目性质</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="33"/>
        <source>Attribute</source>
        <translation>项目属性</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="34"/>
        <source>Period</source>
        <translation>实施期</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="35"/>
        <source>Project leader</source>
        <translation>项目负责人</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="36"/>
        <source>Head of finance</source>
        <translation>财务负责人</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="37"/>
        <source>Head of the unit</source>
        <translation>单位负责人</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="38"/>
        <source>Prepared by</source>
        <translation>填报人</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="39"/>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="40"/>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="41"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="42"/>
        <source>Long-term goal</source>
        <translation>长期目标</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="43"/>
        <source>Medium-term budget</source>
        <translation>中期预算</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="44"/>
        <source>Total budget</source>
        <translation>项目总预算</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="45"/>
        <source>Initial budget</source>
        <translation>年初预算数</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="46"/>
        <source>Budget of the year</source>
        <translation>当年预算</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="47"/>
        <source>Executed</source>
        <translation>执行数</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="48"/>
        <source>Execution rate</source>
        <translation>执行率</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="49"/>
        <source>Score of the execution</source>
        <translation>执行得分</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="50"/>
        <source>Reason for the execution</source>
        <translation>执行情况说明</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="51"/>
        <source>Total score</source>
        <translation>总分</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="52"/>
        <source>What was reached</source>
        <translation>目标完成情况</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="53"/>
        <source>Implementation</source>
        <translation>实施情况</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="54"/>
        <source>Conclusion</source>
        <translation>评价结论</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="55"/>
        <source>Problems</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="56"/>
        <source>Improvements</source>
        <translation>改进措施</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="57"/>
        <source>Feasibility</source>
        <translation>可行性</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="58"/>
        <source>Necessity</source>
        <translation>必要性</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="59"/>
        <source>Measures</source>
        <translation>保障措施</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="60"/>
        <source>Duties</source>
        <translation>职能职责</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="61"/>
        <source>Schedule</source>
        <translation>实施计划</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="62"/>
        <source>Items of cost</source>
        <translation>成本构成</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="63"/>
        <source>Money by source</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="64"/>
        <source>Opinions</source>
        <translation>审核意见</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="65"/>
        <source>Numbered goals</source>
        <translation>分项目标</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="66"/>
        <source>Long-term indicators</source>
        <translation>长期指标</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="67"/>
        <source>Further fields</source>
        <translation>其他栏目</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="68"/>
        <source>Explanation</source>
        <translation>指标解释</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="69"/>
        <source>Actual value</source>
        <translation>完成值</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="70"/>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="71"/>
        <source>Reason for the difference</source>
        <translation>偏差原因及改进措施</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="72"/>
        <source>Points of level 1</source>
        <translation>一级指标分值</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="73"/>
        <source>Goal it belongs to</source>
        <translation>所属目标</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="74"/>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="75"/>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="76"/>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="77"/>
        <source>Reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="78"/>
        <source>Unit (code-name)</source>
        <translation>编制单位（代码-名称）</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="79"/>
        <source>Code of the unit</source>
        <translation>单位代码</translation>
    </message>
    <message>
        <location filename="../ui/text/extratext.cpp" line="80"/>
        <source>Only covers others</source>
        <translation>仅统领其他栏目</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <location filename="../ui/models/facetmodel.cpp" line="30"/>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../ui/models/facetmodel.cpp" line="31"/>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <location filename="../ui/models/facetmodel.cpp" line="32"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../ui/models/facetmodel.cpp" line="33"/>
        <source>Verdict</source>
        <translation>审核结论</translation>
    </message>
    <message>
        <location filename="../ui/models/indicatorquery.cpp" line="344"/>
        <source>No finding</source>
        <translation>无问题</translation>
    </message>
    <message>
        <location filename="../ui/models/indicatorquery.cpp" line="350"/>
        <source>Edited</source>
        <translation>已改动</translation>
    </message>
    <message>
        <location filename="../ui/models/indicatorquery.cpp" line="351"/>
        <source>Added by hand</source>
        <translation>手工增加</translation>
    </message>
    <message>
        <location filename="../ui/models/indicatorquery.cpp" line="352"/>
        <source>Annotated</source>
        <translation>有批注</translation>
    </message>
    <message>
        <location filename="../ui/models/indicatorquery.cpp" line="353"/>
        <source>As printed</source>
        <translation>与原文相同</translation>
    </message>
    <message>
        <location filename="../ui/models/indicatorquery.cpp" line="360"/>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>FileFaultText</name>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="28"/>
        <source>a whole number from %1 on is expected</source>
        <translation>应为不小于 %1 的整数</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="29"/>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>应为 %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="37"/>
        <source>an object is expected: { … }</source>
        <translation>应为对象：{ … }</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="38"/>
        <source>a list is expected: [ … ]</source>
        <translation>应为列表：[ … ]</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="40"/>
        <source>a text is expected</source>
        <translation>应为文字</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="40"/>
        <source>a text is expected as: %1</source>
        <translation>缺少文字：%1</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="41"/>
        <source>a list of texts is expected</source>
        <translation>应为文字列表</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="42"/>
        <source>expected is: %1</source>
        <comment>the words that may stand there</comment>
        <translation>应为：%1</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="45"/>
        <source>points are expected, as a whole number or a text such as &quot;12.5&quot;</source>
        <translation>应为分值：整数，或写成文字，如 &quot;12.5&quot;</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="46"/>
        <source>at most %1 points are expected</source>
        <translation>分值不得超过 %1</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="47"/>
        <source>a range of two numbers is expected</source>
        <translation>应为两个数组成的区间</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="49"/>
        <source>a list that is not empty is expected</source>
        <translation>应为非空列表</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="50"/>
        <source>“%1” is missing or empty</source>
        <translation>“%1”缺失或为空</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="51"/>
        <source>a text, a number or a list of texts is expected</source>
        <translation>应为文字、数字或文字列表</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="52"/>
        <source>a row or an object is expected</source>
        <translation>应为一行指标或对象</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="62"/>
        <source>there is no such entry</source>
        <translation>没有这一项</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="64"/>
        <source>there is no such rule</source>
        <translation>没有这条规则</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="64"/>
        <source>there is no rule “%1”</source>
        <translation>没有规则“%1”</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="65"/>
        <source>there is no such number</source>
        <translation>没有这个参数</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="66"/>
        <source>there is no such list of words</source>
        <translation>没有这个词表</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="67"/>
        <source>there is no field “%1”</source>
        <translation>没有字段“%1”</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="68"/>
        <source>there is no kind of indicator “%1”</source>
        <translation>没有指标类别“%1”</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="69"/>
        <source>there is no profile “%1”</source>
        <translation>没有方案“%1”</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="78"/>
        <source>this is not JSON (%1)</source>
        <translation>不是有效的 JSON（%1）</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="79"/>
        <source>the first number of the range is larger than the second</source>
        <translation>区间的第一个数大于第二个数</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="80"/>
        <source>a better grade has to need more points than a worse one</source>
        <translation>等级越高，所需分值应越高</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="81"/>
        <source>a row has six to eight cells: “%1”</source>
        <translation>一行应有六到八个单元格：“%1”</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="83"/>
        <source>“id” is missing</source>
        <translation>缺少“id”</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="83"/>
        <source>the id “%1” is used twice</source>
        <translation>id“%1”重复</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="84"/>
        <source>a label or column has no “field”</source>
        <translation>有栏目或列缺少“field”</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="85"/>
        <source>“%1” has no “spelled”</source>
        <translation>“%1”缺少“spelled”</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="87"/>
        <source>profiles extend each other in a circle: %1</source>
        <translation>方案互相继承，形成循环：%1</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="96"/>
        <source>profile “%1”</source>
        <translation>方案“%1”</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="98"/>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="101"/>
        <source>, </source>
        <comment>between profile, line and entry</comment>
        <translation>，</translation>
    </message>
    <message>
        <location filename="../ui/text/filefaulttext.cpp" line="114"/>
        <source>%1: %2</source>
        <comment>where: what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FindingStates</name>
    <message>
        <location filename="../ui/text/reviewtext.cpp" line="54"/>
        <source>Open</source>
        <translation>待定</translation>
    </message>
    <message>
        <location filename="../ui/text/reviewtext.cpp" line="55"/>
        <source>Accepted</source>
        <translation>采纳</translation>
    </message>
    <message>
        <location filename="../ui/text/reviewtext.cpp" line="56"/>
        <source>Rejected</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <location filename="../ui/text/reviewtext.cpp" line="57"/>
        <source>Mended</source>
        <translation>已修改</translation>
    </message>
    <message>
        <location filename="../ui/text/reviewtext.cpp" line="65"/>
        <source>%1 by %2, %3</source>
        <comment>decision, author, date and time</comment>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <location filename="../ui/text/reviewtext.cpp" line="69"/>
        <source>%1: %2</source>
        <comment>decision, note</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <location filename="../ui/models/reviewformmodel.cpp" line="299"/>
        <source>%1 (+%2)</source>
        <comment>sentence, others</comment>
        <translation>%1（另有 %2 条）</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <location filename="../ui/text/importtext.cpp" line="28"/>
        <location filename="../ui/text/importtext.cpp" line="29"/>
        <source>Targets of special funds</source>
        <translation>重点专项绩效目标表</translation>
    </message>
    <message>
        <location filename="../ui/text/importtext.cpp" line="30"/>
        <source>Approval of targets</source>
        <translation>绩效目标审批表</translation>
    </message>
    <message>
        <location filename="../ui/text/importtext.cpp" line="32"/>
        <source>Medium-term and annual targets side by side</source>
        <translation>中期与年度目标并列表</translation>
    </message>
    <message>
        <location filename="../ui/text/importtext.cpp" line="33"/>
        <source>Self-evaluation</source>
        <translation>绩效自评表</translation>
    </message>
    <message>
        <location filename="../ui/text/importtext.cpp" line="35"/>
        <source>Targets of a whole department</source>
        <translation>部门整体绩效目标表</translation>
    </message>
    <message>
        <location filename="../ui/text/importtext.cpp" line="36"/>
        <source>Told by its labels</source>
        <translation>按栏目名识别</translation>
    </message>
    <message>
        <location filename="../ui/text/importtext.cpp" line="44"/>
        <source>Text</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>Grades</name>
    <message>
        <location filename="../ui/text/reviewtext.cpp" line="25"/>
        <source>Excellent</source>
        <translation>优</translation>
    </message>
    <message>
        <location filename="../ui/text/reviewtext.cpp" line="26"/>
        <source>Good</source>
        <translation>良</translation>
    </message>
    <message>
        <location filename="../ui/text/reviewtext.cpp" line="27"/>
        <source>Fair</source>
        <translation>中</translation>
    </message>
    <message>
        <location filename="../ui/text/reviewtext.cpp" line="28"/>
        <source>Poor</source>
        <translation>差</translation>
    </message>
    <message>
        <location filename="../ui/text/reviewtext.cpp" line="37"/>
        <source>Goes on</source>
        <translation>可进入下一步预算程序</translation>
    </message>
    <message>
        <location filename="../ui/text/reviewtext.cpp" line="39"/>
        <source>The reviewer may improve it after consultation</source>
        <translation>经与部门协商，可直接完善后进入下一步</translation>
    </message>
    <message>
        <location filename="../ui/text/reviewtext.cpp" line="40"/>
        <source>Is revised and submitted again</source>
        <translation>由部门修改完善后重新报审</translation>
    </message>
    <message>
        <location filename="../ui/text/reviewtext.cpp" line="41"/>
        <source>May not go on</source>
        <translation>不得进入下一步预算程序</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../ui/models/historylistmodel.cpp" line="28"/>
        <source>Undone: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <location filename="../ui/models/historylistmodel.cpp" line="29"/>
        <source>Redone: %1</source>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <location filename="../ui/models/importpreviewmodel.cpp" line="275"/>
        <source>Was read before and has not changed</source>
        <translation>以前读取过，没有变化</translation>
    </message>
    <message>
        <location filename="../ui/models/importpreviewmodel.cpp" line="276"/>
        <source>The same file as “%1”</source>
        <translation>与“%1”是同一文件</translation>
    </message>
    <message>
        <location filename="../ui/models/importpreviewmodel.cpp" line="279"/>
        <source>%1 · %2</source>
        <comment>format, form</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/importpreviewmodel.cpp" line="283"/>
        <source> · %n table(s) also in “%1”</source>
        <translation>
            <numerusform> · %n 张表与“%1”重复</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/importpreviewmodel.cpp" line="296"/>
        <source>%1 · also in “%2”</source>
        <comment>unit, file</comment>
        <translation>%1 · 与“%2”重复</translation>
    </message>
    <message>
        <location filename="../ui/models/importpreviewmodel.cpp" line="338"/>
        <source>Table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <location filename="../ui/models/importpreviewmodel.cpp" line="391"/>
        <source>Document and project</source>
        <translation>文档与项目</translation>
    </message>
    <message>
        <location filename="../ui/models/importpreviewmodel.cpp" line="392"/>
        <source>Form, unit</source>
        <translation>表式、单位</translation>
    </message>
    <message>
        <location filename="../ui/models/importpreviewmodel.cpp" line="393"/>
        <source>Tables</source>
        <translation>目标表</translation>
    </message>
    <message>
        <location filename="../ui/models/importpreviewmodel.cpp" line="394"/>
        <source>Rows</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../ui/models/importpreviewmodel.cpp" line="395"/>
        <source>Budget (×10,000 yuan)</source>
        <translation>预算（万元）</translation>
    </message>
    <message>
        <location filename="../ui/models/importpreviewmodel.cpp" line="396"/>
        <source>Unplaced lines</source>
        <translation>未归位行</translation>
    </message>
    <message>
        <location filename="../ui/models/importpreviewmodel.cpp" line="397"/>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../ui/actions/menus.cpp" line="21"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../ui/actions/menus.cpp" line="21"/>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <location filename="../ui/actions/menus.cpp" line="22"/>
        <source>&amp;Review</source>
        <translation>审核(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/actions/menus.cpp" line="22"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../ui/actions/menus.cpp" line="23"/>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/actions/menus.cpp" line="23"/>
        <source>C&amp;hart</source>
        <translation>图表(&amp;H)</translation>
    </message>
    <message>
        <location filename="../ui/actions/menus.cpp" line="24"/>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/actions/menus.cpp" line="24"/>
        <source>R&amp;ole</source>
        <translation>角色(&amp;O)</translation>
    </message>
    <message>
        <location filename="../ui/actions/menus.cpp" line="25"/>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/actions/menus.cpp" line="25"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <location filename="../ui/models/navigationtreedata.cpp" line="45"/>
        <source>%1: %2</source>
        <comment>year: amount</comment>
        <translation>%1 年 %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/navigationtreedata.cpp" line="52"/>
        <source>%1
%n project(s), %2 %3</source>
        <translation>
            <numerusform>%1
%n 个项目，%2 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/navigationtreedata.cpp" line="54"/>
        <source>%n project(s) of several years, whose budgets are not added up:</source>
        <translation>
            <numerusform>%n 个项目，分属不同年度，金额不合计：</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/navigationtreedata.cpp" line="60"/>
        <source>without year</source>
        <translation>未注明年度</translation>
    </message>
    <message>
        <location filename="../ui/models/navigationtreedata.cpp" line="61"/>
        <source>%1: %2 %3</source>
        <comment>year: amount with its unit</comment>
        <translation>%1 年：%2 %3</translation>
    </message>
    <message>
        <location filename="../ui/models/navigationtree.cpp" line="191"/>
        <source>(no unit)</source>
        <translation>（未填单位）</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <location filename="../app/options.cpp" line="60"/>
        <source>Reads, checks, corrects and charts budget performance target tables.</source>
        <translation>读取、检查、改正预算绩效目标表，并绘制图表。</translation>
    </message>
    <message>
        <location filename="../app/options.cpp" line="63"/>
        <source>Check by this rule profile.</source>
        <translation>按这个规则方案检查。</translation>
    </message>
    <message>
        <location filename="../app/options.cpp" line="64"/>
        <source>Language of the program: zh_CN or en.</source>
        <translation>程序的语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <location filename="../app/options.cpp" line="67"/>
        <source>Paint the window into a picture and leave; needs no display.</source>
        <translation>把窗口画成图片后退出，不需要显示器。</translation>
    </message>
    <message>
        <location filename="../app/options.cpp" line="69"/>
        <source>Size of the picture, such as 1280x800.</source>
        <translation>图片的大小，例如 1280x800。</translation>
    </message>
    <message>
        <location filename="../app/options.cpp" line="71"/>
        <source>Page in the picture: review, indicators, charts or form.</source>
        <translation>图片中的页面：review、indicators、charts 或 form。</translation>
    </message>
    <message>
        <location filename="../app/options.cpp" line="72"/>
        <source>Paint the picture in the dark theme.</source>
        <translation>图片用深色主题。</translation>
    </message>
    <message>
        <location filename="../app/options.cpp" line="73"/>
        <source>Leave when the window has been painted.</source>
        <translation>窗口绘制完成后退出。</translation>
    </message>
    <message>
        <location filename="../app/options.cpp" line="76"/>
        <source>A workspace (*.brw), documents or folders.</source>
        <translation>工作区（*.brw）、文档或文件夹。</translation>
    </message>
    <message>
        <location filename="../app/options.cpp" line="94"/>
        <source>There is no language “%1”; there are zh_CN and en.</source>
        <translation>没有语言“%1”，可用 zh_CN 和 en。</translation>
    </message>
    <message>
        <location filename="../app/options.cpp" line="100"/>
        <source>“%1” is no size of a picture.</source>
        <translation>“%1”不是图片的大小。</translation>
    </message>
    <message>
        <location filename="../app/options.cpp" line="108"/>
        <source>There is no page “%1”.</source>
        <translation>没有页面“%1”。</translation>
    </message>
</context>
<context>
    <name>QtDialogService</name>
    <message>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="78"/>
        <source>Documents and workspaces (%1)</source>
        <translation>文档和工作区 (%1)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="79"/>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="91"/>
        <source>Workspaces (*.brw)</source>
        <translation>工作区 (*.brw)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="79"/>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="101"/>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="186"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="80"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="85"/>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="90"/>
        <source>Save As</source>
        <translation>另存为</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="100"/>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>图片 (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="101"/>
        <source>Tables (*.csv *.tsv)</source>
        <translation>表格 (*.csv *.tsv)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="102"/>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="177"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="131"/>
        <source>That is not the password of %1. Another one:</source>
        <translation>密码与 %1 不符。请重新输入：</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="132"/>
        <source>%1 is encrypted. Its password:</source>
        <translation>%1 已加密。请输入密码：</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="134"/>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="150"/>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="161"/>
        <source>Export Findings</source>
        <translation>导出问题</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="151"/>
        <source>Which findings are to be exported?</source>
        <translation>要导出哪些问题？</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="153"/>
        <source>The %n Listed</source>
        <translation>
            <numerusform>列出的 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="155"/>
        <source>All %n</source>
        <translation>
            <numerusform>全部 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="162"/>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="177"/>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="162"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="186"/>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="193"/>
        <source>Rule profiles (*.json)</source>
        <translation>规则方案 (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="187"/>
        <source>Import Profile</source>
        <translation>导入规则方案</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/qtdialogservice.cpp" line="192"/>
        <source>Export Profile</source>
        <translation>导出规则方案</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <location filename="../app/screenshot.cpp" line="41"/>
        <source>The picture could not be written: %1</source>
        <translation>图片无法写入：%1</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <location filename="../ui/models/annotationlistmodel.cpp" line="44"/>
        <source>(deleted row)</source>
        <translation>（已删除的行）</translation>
    </message>
    <message>
        <location filename="../ui/models/annotationlistmodel.cpp" line="46"/>
        <source>(removed project)</source>
        <translation>（已移除的项目）</translation>
    </message>
</context>
<context>
    <name>ThreadStates</name>
    <message>
        <location filename="../ui/text/reviewtext.cpp" line="76"/>
        <source>Open</source>
        <translation>待改</translation>
    </message>
    <message>
        <location filename="../ui/text/reviewtext.cpp" line="77"/>
        <source>Revised</source>
        <translation>已改</translation>
    </message>
    <message>
        <location filename="../ui/text/reviewtext.cpp" line="78"/>
        <source>Verified</source>
        <translation>已核</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <location filename="../ui/text/reviewtext.cpp" line="13"/>
        <source>Not reviewed</source>
        <translation>未审</translation>
    </message>
    <message>
        <location filename="../ui/text/reviewtext.cpp" line="14"/>
        <source>Pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <location filename="../ui/text/reviewtext.cpp" line="15"/>
        <source>Pass after revision</source>
        <translation>完善后通过</translation>
    </message>
    <message>
        <location filename="../ui/text/reviewtext.cpp" line="16"/>
        <source>Return</source>
        <translation>退回</translation>
    </message>
</context>
<context>
    <name>budget::app::Application</name>
    <message>
        <location filename="../app/application.cpp" line="113"/>
        <source>One workspace is open at a time: %1.</source>
        <translation>一次只打开一个工作区：%1。</translation>
    </message>
    <message>
        <location filename="../app/application.cpp" line="167"/>
        <source>There is no document in %1.</source>
        <translation>%1 中没有文档。</translation>
    </message>
    <message>
        <location filename="../app/application.cpp" line="179"/>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <location filename="../app/application.cpp" line="216"/>
        <source>The workspace was brought to a new format, which older versions of the program cannot read. A copy as it was is kept in %1.</source>
        <translation>工作区已升级为新格式，旧版程序无法读取。原样副本保存在 %1。</translation>
    </message>
    <message>
        <location filename="../app/application.cpp" line="337"/>
        <source>%1 was not opened.</source>
        <translation>没有打开 %1。</translation>
    </message>
    <message>
        <location filename="../app/application.cpp" line="372"/>
        <source>All changes are already saved in %1.</source>
        <translation>全部修改已保存在 %1。</translation>
    </message>
    <message>
        <location filename="../app/applicationpreferences.cpp" line="84"/>
        <source>Reviewer</source>
        <translation>审核员</translation>
    </message>
    <message numerus="yes">
        <location filename="../app/application.cpp" line="433"/>
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，另有 %n 份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::app::ImportJob</name>
    <message>
        <location filename="../app/importjob.cpp" line="78"/>
        <source>Keeping %1</source>
        <translation>正在保存 %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../app/importjob.cpp" line="79"/>
        <source>Keeping %n document(s)</source>
        <translation>
            <numerusform>正在保存 %n 份文档</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::app::Importing</name>
    <message>
        <location filename="../app/importing.cpp" line="93"/>
        <source>Say What Its Cells Are…</source>
        <translation>指认各栏目…</translation>
    </message>
    <message>
        <location filename="../app/importing.cpp" line="93"/>
        <source>Give Its Password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <location filename="../app/importing.cpp" line="105"/>
        <source>Show What Is Different…</source>
        <translation>查看有何不同…</translation>
    </message>
    <message>
        <location filename="../app/importing.cpp" line="111"/>
        <source>Show How It Was Read…</source>
        <translation>查看读取情况…</translation>
    </message>
</context>
<context>
    <name>budget::app::Intake</name>
    <message>
        <location filename="../app/intake.cpp" line="102"/>
        <source>Keep Form</source>
        <translation>保存表式</translation>
    </message>
    <message>
        <location filename="../app/intake.cpp" line="103"/>
        <source>There is a form “%1” already. It can be replaced by this one, or this one is kept under another name.</source>
        <translation>已有名为“%1”的表式。可以用当前表式替换它，也可以换一个名称保存。</translation>
    </message>
    <message>
        <location filename="../app/intake.cpp" line="106"/>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>budget::app::ReadJob</name>
    <message>
        <location filename="../app/readjob.cpp" line="87"/>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <location filename="../app/readjob.cpp" line="90"/>
        <source>%1 (%2 of %3)</source>
        <comment>activity, number, count</comment>
        <translation>%1（第 %2 份，共 %3 份）</translation>
    </message>
</context>
<context>
    <name>budget::app::SaveJob</name>
    <message>
        <location filename="../app/savejob.cpp" line="20"/>
        <source>Keeping %1</source>
        <translation>正在保存 %1</translation>
    </message>
</context>
<context>
    <name>budget::ui::AboutDialog</name>
    <message>
        <location filename="../ui/dialogs/aboutdialog.cpp" line="41"/>
        <source>About Budget Review</source>
        <translation>关于预算绩效审阅</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/aboutdialog.cpp" line="43"/>
        <source>Budget Review reads, checks, corrects and charts budget performance target tables. It is free software under the GNU General Public License, version 3 or later, and comes without any warranty.</source>
        <translation>预算绩效审阅读取、检查、改正预算绩效目标表，并绘制图表。本程序是自由软件，采用 GNU 通用公共许可证第 3 版或更新版本，不附带任何担保。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/aboutdialog.cpp" line="50"/>
        <source>Versions and licences</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/aboutdialog.cpp" line="53"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>budget::ui::ActionSet</name>
    <message>
        <location filename="../ui/actions/actionset.cpp" line="93"/>
        <source>%1 (%2)</source>
        <comment>tool tip: sentence, key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>budget::ui::AnnotationsPanel</name>
    <message>
        <location filename="../ui/views/annotationspanel.cpp" line="190"/>
        <source>No annotations yet. Select a cell and press %1 to comment on it.</source>
        <translation>还没有批注。选中一格，按 %1 写批注。</translation>
    </message>
    <message>
        <location filename="../ui/views/annotationspanel.cpp" line="191"/>
        <source>No annotation fits the filter.</source>
        <translation>没有符合筛选的批注。</translation>
    </message>
    <message>
        <location filename="../ui/views/annotationspanel.cpp" line="229"/>
        <source>Waiting for me</source>
        <translation>待我处理</translation>
    </message>
    <message>
        <location filename="../ui/views/annotationspanel.cpp" line="230"/>
        <source>This project</source>
        <translation>本项目</translation>
    </message>
    <message>
        <location filename="../ui/views/annotationspanel.cpp" line="231"/>
        <source>Filter annotations…</source>
        <translation>筛选批注…</translation>
    </message>
    <message>
        <location filename="../ui/views/annotationspanel.cpp" line="232"/>
        <source>Filter annotations</source>
        <translation>筛选批注</translation>
    </message>
    <message>
        <location filename="../ui/views/annotationspanel.cpp" line="233"/>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
    <message>
        <location filename="../ui/views/annotationspanel.cpp" line="234"/>
        <source>What a new annotation speaks about</source>
        <translation>新批注针对的对象</translation>
    </message>
    <message>
        <location filename="../ui/views/annotationspanel.cpp" line="235"/>
        <source>What a new annotation (%1) speaks about</source>
        <translation>新批注（%1）针对的对象</translation>
    </message>
    <message>
        <location filename="../ui/views/annotationspanel.cpp" line="236"/>
        <source>New: on the cell</source>
        <translation>新批注：格</translation>
    </message>
    <message>
        <location filename="../ui/views/annotationspanel.cpp" line="237"/>
        <source>New: on the row</source>
        <translation>新批注：行</translation>
    </message>
    <message>
        <location filename="../ui/views/annotationspanel.cpp" line="238"/>
        <source>New: on the project</source>
        <translation>新批注：项目</translation>
    </message>
    <message>
        <location filename="../ui/views/annotationspanel.cpp" line="239"/>
        <source>New: on the department</source>
        <translation>新批注：部门</translation>
    </message>
</context>
<context>
    <name>budget::ui::CellEditor</name>
    <message>
        <location filename="../ui/delegates/celleditor.cpp" line="259"/>
        <source>Show the list (%1)</source>
        <translation>显示列表（%1）</translation>
    </message>
</context>
<context>
    <name>budget::ui::ChartActions</name>
    <message>
        <location filename="../ui/charts/chartactions.cpp" line="142"/>
        <location filename="../ui/charts/chartactions.cpp" line="189"/>
        <source>Top %1</source>
        <translation>前 %1</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartactions.cpp" line="142"/>
        <location filename="../ui/charts/chartactions.cpp" line="189"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartactions.cpp" line="171"/>
        <source>&amp;Bars</source>
        <translation>横条(&amp;B)</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartactions.cpp" line="171"/>
        <source>Amounts as bars, the largest first</source>
        <translation>金额横条，从大到小</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartactions.cpp" line="172"/>
        <source>&amp;Pareto</source>
        <translation>帕累托(&amp;P)</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartactions.cpp" line="172"/>
        <source>Shares of the total with their cumulative line</source>
        <translation>占比和累计曲线</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartactions.cpp" line="173"/>
        <source>T&amp;reemap</source>
        <translation>树图(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartactions.cpp" line="173"/>
        <source>Amounts as areas, with the bars below</source>
        <translation>面积表示金额，下方附横条</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartactions.cpp" line="174"/>
        <source>&amp;Weights</source>
        <translation>权重(&amp;W)</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartactions.cpp" line="174"/>
        <source>How many projects divide their points as the profile wants</source>
        <translation>有多少项目的权重分配符合方案</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartactions.cpp" line="175"/>
        <source>&amp;Findings</source>
        <translation>问题(&amp;F)</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartactions.cpp" line="175"/>
        <source>Errors, warnings and hints of each department</source>
        <translation>每个部门的错误、警告和提示</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartactions.cpp" line="176"/>
        <source>P&amp;arts</source>
        <translation>留用 / 补助(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartactions.cpp" line="176"/>
        <source>Retained by the department and subsidy to towns apart</source>
        <translation>分开显示部门留用和补助街镇</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartactions.cpp" line="177"/>
        <source>&amp;Log scale</source>
        <translation>对数刻度(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartactions.cpp" line="178"/>
        <source>Each step of the axis is ten times the one before; offered when the largest amount is more than a thousand times the smallest</source>
        <translation>坐标每格为前一格的十倍；最大金额超过最小金额一千倍时提供</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartactions.cpp" line="181"/>
        <source>Tab&amp;le</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartactions.cpp" line="181"/>
        <source>Show the numbers as a table</source>
        <translation>用表格显示数据</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartactions.cpp" line="182"/>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartactions.cpp" line="182"/>
        <source>Save the chart as PNG, SVG or PDF, or its numbers as CSV</source>
        <translation>把图存为 PNG、SVG 或 PDF，或把数据存为 CSV</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartactions.cpp" line="183"/>
        <source>Copy P&amp;icture</source>
        <translation>复制图片(&amp;I)</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartactions.cpp" line="183"/>
        <source>Copy the chart as a picture</source>
        <translation>把图复制为图片</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartactions.cpp" line="184"/>
        <source>&amp;Copy Data</source>
        <translation>复制数据(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartactions.cpp" line="184"/>
        <source>Copy the numbers for a spreadsheet</source>
        <translation>复制数据，供电子表格使用</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartactions.cpp" line="185"/>
        <source>How many bars are shown before the others are put together</source>
        <translation>显示多少个横条，其余合并</translation>
    </message>
</context>
<context>
    <name>budget::ui::ChartBoard</name>
    <message>
        <location filename="../ui/charts/chartboard.cpp" line="195"/>
        <source>Year %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartboard.cpp" line="195"/>
        <source>Without a year</source>
        <translation>无年度</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartboard.cpp" line="199"/>
        <source>All documents</source>
        <translation>全部文档</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartboard.cpp" line="214"/>
        <source>Documents in the charts</source>
        <translation>图表中的文档</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartboardlayout.cpp" line="191"/>
        <source>All departments</source>
        <translation>全部部门</translation>
    </message>
</context>
<context>
    <name>budget::ui::ChartsPage</name>
    <message>
        <location filename="../ui/charts/chartspage.cpp" line="127"/>
        <source>Enter or a double click shows the projects</source>
        <translation>回车或双击查看项目</translation>
    </message>
    <message>
        <location filename="../ui/charts/chartspage.cpp" line="129"/>
        <source>Enter or a double click shows them all</source>
        <translation>回车或双击查看全部</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/chartspage.cpp" line="131"/>
        <source>%n error(s)</source>
        <translation>
            <numerusform>错误 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/charts/chartspage.cpp" line="132"/>
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::ColumnFilterRow</name>
    <message>
        <location filename="../ui/views/columnfilterrow.cpp" line="118"/>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <location filename="../ui/views/columnfilterrow.cpp" line="119"/>
        <source>Rows whose “%1” contains this. Also: =text, !=text, &gt;=10, 5..10</source>
        <translation>只显示“%1”含有所输内容的行。也可写：=文字、!=文字、&gt;=10、5..10</translation>
    </message>
</context>
<context>
    <name>budget::ui::CommandPalette</name>
    <message>
        <location filename="../ui/dialogs/commandpalette.cpp" line="76"/>
        <source>Command Palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/commandpalette.cpp" line="77"/>
        <source>Type a command, in Chinese, English or pinyin initials</source>
        <translation>输入命令：中文、英文或拼音首字母</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/commandpalette.cpp" line="78"/>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/commandpalette.cpp" line="113"/>
        <source>%1    %2</source>
        <comment>command, key</comment>
        <translation>%1    %2</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/commandpalette.cpp" line="120"/>
        <source>No command is called like this.</source>
        <translation>没有这样的命令。</translation>
    </message>
</context>
<context>
    <name>budget::ui::DecisionBar</name>
    <message>
        <location filename="../ui/views/decisionbar.cpp" line="102"/>
        <source>%1, %2</source>
        <comment>author, date and time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <location filename="../ui/views/decisionbar.cpp" line="173"/>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <location filename="../ui/views/decisionbar.cpp" line="174"/>
        <source>Reject…</source>
        <translation>不采纳…</translation>
    </message>
    <message>
        <location filename="../ui/views/decisionbar.cpp" line="175"/>
        <source>Mended</source>
        <translation>已修改</translation>
    </message>
    <message>
        <location filename="../ui/views/decisionbar.cpp" line="189"/>
        <source>Why is this right as it is? %1 keeps the reason, %2 cancels.</source>
        <translation>为什么无须修改？按 %1 保存理由，按 %2 取消。</translation>
    </message>
    <message>
        <location filename="../ui/views/decisionbar.cpp" line="190"/>
        <source>Note, may stay empty</source>
        <translation>备注（可不填）</translation>
    </message>
    <message>
        <location filename="../ui/views/decisionbar.cpp" line="191"/>
        <source>Reason for rejecting</source>
        <translation>不采纳的理由</translation>
    </message>
    <message>
        <location filename="../ui/views/decisionbar.cpp" line="191"/>
        <source>Note on the decision</source>
        <translation>处理意见的备注</translation>
    </message>
</context>
<context>
    <name>budget::ui::DifferencesDialog</name>
    <message>
        <location filename="../ui/dialogs/differencesdialog.cpp" line="31"/>
        <source>The project is new</source>
        <translation>新增项目</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/differencesdialog.cpp" line="32"/>
        <source>The project is gone</source>
        <translation>项目已消失</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/differencesdialog.cpp" line="33"/>
        <source>New row: %1</source>
        <translation>新增行：%1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/differencesdialog.cpp" line="34"/>
        <source>Row gone: %1</source>
        <translation>消失的行：%1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/differencesdialog.cpp" line="50"/>
        <source>What Is Different in the Document</source>
        <translation>文件前后的不同</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/differencesdialog.cpp" line="52"/>
        <source>As printed, before and now; your edits were kept. Choose a line to go there.</source>
        <translation>均为文件所印的内容，前一次与这一次；您的修改已保留。选择一行即可转到该处。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/differencesdialog.cpp" line="54"/>
        <source>Project and place</source>
        <translation>项目及位置</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/differencesdialog.cpp" line="54"/>
        <source>Before</source>
        <translation>前一次</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/differencesdialog.cpp" line="54"/>
        <source>Now</source>
        <translation>这一次</translation>
    </message>
</context>
<context>
    <name>budget::ui::DoubtsPanel</name>
    <message>
        <location filename="../ui/views/doubtspanel.cpp" line="122"/>
        <source>Doubtful cells</source>
        <translation>存疑单元格</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/doubtspanel.cpp" line="127"/>
        <source>%1 of %n doubtful cell(s) wait for a look</source>
        <translation>
            <numerusform>共 %n 个存疑单元格，%1 个待核对</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/views/doubtspanel.cpp" line="128"/>
        <source>Those looked at too</source>
        <translation>含已核对</translation>
    </message>
    <message>
        <location filename="../ui/views/doubtspanel.cpp" line="130"/>
        <source>Look at It Again</source>
        <translation>重新核对</translation>
    </message>
    <message>
        <location filename="../ui/views/doubtspanel.cpp" line="130"/>
        <source>Looked At</source>
        <translation>已核对</translation>
    </message>
    <message>
        <location filename="../ui/views/doubtspanel.cpp" line="131"/>
        <source>These cells are doubtful once more</source>
        <translation>将所选单元格重新标为存疑</translation>
    </message>
    <message>
        <location filename="../ui/views/doubtspanel.cpp" line="132"/>
        <source>These cells are as they should be; can be undone</source>
        <translation>所选单元格无误；可以撤销</translation>
    </message>
    <message>
        <location filename="../ui/views/doubtspanel.cpp" line="136"/>
        <source>Every doubtful cell was looked at.</source>
        <translation>存疑单元格均已核对。</translation>
    </message>
    <message>
        <location filename="../ui/views/doubtspanel.cpp" line="137"/>
        <source>The reader was sure of every cell.</source>
        <translation>所有单元格读取无疑。</translation>
    </message>
    <message>
        <location filename="../ui/views/doubtspanel.cpp" line="138"/>
        <source>Open a document: cells that were hard to read are listed here.</source>
        <translation>打开文档后，难以读准的单元格列在这里。</translation>
    </message>
</context>
<context>
    <name>budget::ui::EvidenceView</name>
    <message>
        <location filename="../ui/views/evidenceview.cpp" line="68"/>
        <source>Evidence of the finding</source>
        <translation>问题依据</translation>
    </message>
    <message>
        <location filename="../ui/views/evidenceview.cpp" line="69"/>
        <source>Choose a finding: its reason and the texts that it rests on are shown here.</source>
        <translation>选中一条问题，这里显示审核理由和所依据的原文。</translation>
    </message>
    <message>
        <location filename="../ui/views/evidenceview.cpp" line="87"/>
        <source>%1 Source: %2</source>
        <comment>statement of a rule; where it comes from</comment>
        <translation>%1 依据：%2</translation>
    </message>
</context>
<context>
    <name>budget::ui::ExtrasView</name>
    <message>
        <location filename="../ui/views/extrasview.cpp" line="107"/>
        <source>Further columns of “%1”</source>
        <translation>“%1”的其他列</translation>
    </message>
    <message>
        <location filename="../ui/views/extrasview.cpp" line="108"/>
        <source>Further fields of this form</source>
        <translation>本表其他栏目</translation>
    </message>
</context>
<context>
    <name>budget::ui::FacetPanel</name>
    <message>
        <location filename="../ui/views/facetpanel.cpp" line="137"/>
        <source>%1 · %2 chosen</source>
        <comment>title of a facet</comment>
        <translation>%1 · 已选 %2</translation>
    </message>
</context>
<context>
    <name>budget::ui::FindBar</name>
    <message>
        <location filename="../ui/views/findbar.cpp" line="121"/>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/findbar.cpp" line="123"/>
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/views/findbar.cpp" line="125"/>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/views/findbar.cpp" line="130"/>
        <source>Find words or numbers in all texts…</source>
        <translation>在全部文字中查找文字或数字…</translation>
    </message>
    <message>
        <location filename="../ui/views/findbar.cpp" line="131"/>
        <source>Find in all texts</source>
        <translation>在全部文字中查找</translation>
    </message>
    <message>
        <location filename="../ui/views/findbar.cpp" line="132"/>
        <source>Close (%1)</source>
        <translation>关闭（%1）</translation>
    </message>
    <message>
        <location filename="../ui/views/findbar.cpp" line="133"/>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
</context>
<context>
    <name>budget::ui::FindingFilterBar</name>
    <message>
        <location filename="../ui/views/findingfilterbar.cpp" line="133"/>
        <location filename="../ui/views/findingfilterbar.cpp" line="186"/>
        <source>All rules</source>
        <translation>全部规则</translation>
    </message>
    <message>
        <location filename="../ui/views/findingfilterbar.cpp" line="134"/>
        <location filename="../ui/views/findingfilterbar.cpp" line="187"/>
        <source>All departments</source>
        <translation>全部部门</translation>
    </message>
    <message>
        <location filename="../ui/views/findingfilterbar.cpp" line="176"/>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../ui/views/findingfilterbar.cpp" line="177"/>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../ui/views/findingfilterbar.cpp" line="178"/>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <location filename="../ui/views/findingfilterbar.cpp" line="179"/>
        <source>This project</source>
        <translation>本项目</translation>
    </message>
    <message>
        <location filename="../ui/views/findingfilterbar.cpp" line="182"/>
        <source>Nobody has decided yet</source>
        <translation>尚未处理</translation>
    </message>
    <message>
        <location filename="../ui/views/findingfilterbar.cpp" line="183"/>
        <source>The owner should mend it</source>
        <translation>应由填报单位修改</translation>
    </message>
    <message>
        <location filename="../ui/views/findingfilterbar.cpp" line="184"/>
        <source>Right as it is, for a reason</source>
        <translation>无须修改，已说明理由</translation>
    </message>
    <message>
        <location filename="../ui/views/findingfilterbar.cpp" line="185"/>
        <source>Accepted and found no more, or said to be mended</source>
        <translation>采纳后已不再出现，或已标为修改</translation>
    </message>
    <message>
        <location filename="../ui/views/findingfilterbar.cpp" line="188"/>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <location filename="../ui/views/findingfilterbar.cpp" line="189"/>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <location filename="../ui/views/findingfilterbar.cpp" line="190"/>
        <source>Filter findings…</source>
        <translation>筛选问题…</translation>
    </message>
    <message>
        <location filename="../ui/views/findingfilterbar.cpp" line="191"/>
        <source>Filter findings</source>
        <translation>筛选问题</translation>
    </message>
</context>
<context>
    <name>budget::ui::FindingsPanel</name>
    <message>
        <location filename="../ui/views/findingspanel.cpp" line="206"/>
        <source>Open a document: what is wrong in it is listed here.</source>
        <translation>打开一份文档，其中的问题列在这里。</translation>
    </message>
    <message>
        <location filename="../ui/views/findingspanel.cpp" line="207"/>
        <source>Nothing to complain about.</source>
        <translation>没有问题。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/findingspanel.cpp" line="208"/>
        <source>No finding fits the filter; there are %n in all.</source>
        <translation>
            <numerusform>没有符合筛选的问题；共有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/views/findingspanel.cpp" line="221"/>
        <source>Use “%1”</source>
        <comment>a proposed value</comment>
        <translation>改为“%1”</translation>
    </message>
    <message>
        <location filename="../ui/views/findingspanel.cpp" line="289"/>
        <source>Annotate…</source>
        <translation>批注…</translation>
    </message>
    <message>
        <location filename="../ui/views/findingspanel.cpp" line="290"/>
        <source>All of This Rule…</source>
        <translation>同类全部修改…</translation>
    </message>
    <message>
        <location filename="../ui/views/findingspanel.cpp" line="292"/>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>budget::ui::FixAllDialog</name>
    <message>
        <location filename="../ui/dialogs/fixalldialog.cpp" line="21"/>
        <source>Fix All of This Rule</source>
        <translation>按建议修改同类问题</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/fixalldialog.cpp" line="30"/>
        <source>“%1”: these places would be changed, as one step that can be undone. Untick what is to stay.</source>
        <translation>“%1”：将修改以下各处，作为一步，可撤销。不改的请取消勾选。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/fixalldialog.cpp" line="36"/>
        <source>Places to change</source>
        <translation>要修改之处</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/fixalldialog.cpp" line="55"/>
        <source>Tick &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/fixalldialog.cpp" line="56"/>
        <source>Tick &amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/fixalldialog.cpp" line="72"/>
        <source>Change %n place(s)</source>
        <translation>
            <numerusform>修改 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::HistoryPanel</name>
    <message>
        <location filename="../ui/views/historypanel.cpp" line="74"/>
        <source>This cell was never changed.</source>
        <translation>这一格没有修改过。</translation>
    </message>
    <message>
        <location filename="../ui/views/historypanel.cpp" line="75"/>
        <source>Nothing has been changed yet.</source>
        <translation>还没有任何修改。</translation>
    </message>
    <message>
        <location filename="../ui/views/historypanel.cpp" line="80"/>
        <source>Selected cell only</source>
        <translation>只看选中的格</translation>
    </message>
    <message>
        <location filename="../ui/views/historypanel.cpp" line="81"/>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>budget::ui::ImportPreviewDialog</name>
    <message>
        <location filename="../ui/dialogs/importpreview.cpp" line="298"/>
        <source>Doubtful Cells (%1)</source>
        <translation>存疑单元格（%1）</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importpreview.cpp" line="311"/>
        <source>Unplaced Text (%1)</source>
        <translation>未归位文字（%1）</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importpreview.cpp" line="325"/>
        <source>Choose a table above to see its rows.</source>
        <translation>在上面选择一张表，查看其指标。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importpreview.cpp" line="327"/>
        <source>The cell was put together from several printed lines: the row can be split between them.</source>
        <translation>此单元格由多行文字合成，可以在行间拆分。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importpreview.cpp" line="354"/>
        <source>After “%1”</source>
        <translation>在“%1”之后</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/importpreview.cpp" line="384"/>
        <source>%n document(s) read</source>
        <translation>
            <numerusform>已读取 %n 份文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/importpreview.cpp" line="384"/>
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n 张表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/importpreview.cpp" line="387"/>
        <source>%n doubtful cell(s)</source>
        <translation>
            <numerusform>%n 处存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/importpreview.cpp" line="389"/>
        <source>%n table(s) twice</source>
        <translation>
            <numerusform>%n 张表重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/importpreview.cpp" line="391"/>
        <source>%n not read</source>
        <translation>
            <numerusform>%n 份未能读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/importpreview.cpp" line="394"/>
        <source>Import %n Table(s)</source>
        <translation>
            <numerusform>导入 %n 张表</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importpreview.cpp" line="411"/>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importpreview.cpp" line="412"/>
        <source>Rows</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importpreview.cpp" line="413"/>
        <source>Labels and Columns</source>
        <translation>栏目与列</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importpreview.cpp" line="414"/>
        <source>Documents and their tables</source>
        <translation>文档及其目标表</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importpreview.cpp" line="415"/>
        <source>Rows of the table</source>
        <translation>表中指标</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importpreview.cpp" line="416"/>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importpreview.cpp" line="416"/>
        <location filename="../ui/dialogs/importpreview.cpp" line="418"/>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importpreview.cpp" line="416"/>
        <source>Why it is doubtful</source>
        <translation>存疑原因</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importpreview.cpp" line="416"/>
        <location filename="../ui/dialogs/importpreview.cpp" line="418"/>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importpreview.cpp" line="417"/>
        <source>Doubtful cells</source>
        <translation>存疑单元格</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importpreview.cpp" line="419"/>
        <source>Unplaced text</source>
        <translation>未归位文字</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importpreview.cpp" line="420"/>
        <source>Join Rows</source>
        <translation>合并指标行</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importpreview.cpp" line="421"/>
        <source>Make the selected rows one: texts are joined as wrapped lines</source>
        <translation>把所选各行合为一行，文字按换行续接</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importpreview.cpp" line="422"/>
        <source>Split Row</source>
        <translation>拆分指标行</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importpreview.cpp" line="423"/>
        <source>Make two rows of one, at a line of the selected cell</source>
        <translation>在所选单元格的某一行处拆成两行</translation>
    </message>
</context>
<context>
    <name>budget::ui::ImportReportDialog</name>
    <message>
        <location filename="../ui/dialogs/importreport.cpp" line="26"/>
        <source>Was read before and has not changed.</source>
        <translation>以前读过，没有变化。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importreport.cpp" line="28"/>
        <source>Left out.</source>
        <translation>未导入。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importreport.cpp" line="30"/>
        <source>Read again: %1 new, %2 changed, %3 gone. Edits and annotations were kept.</source>
        <translation>重新读取：新增 %1、变化 %2、消失 %3 个项目。修改和批注已保留。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/importreport.cpp" line="36"/>
        <source>Read; %n doubtful cell(s), see “Doubtful cells”.</source>
        <translation>
            <numerusform>已读取；有 %n 处存疑，见“存疑单元格”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/importreport.cpp" line="39"/>
        <source>Read; %n line(s) found no place, see “Unplaced text”.</source>
        <translation>
            <numerusform>已读取；有 %n 行未归位，见“未归位文字”。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importreport.cpp" line="41"/>
        <source>Read; every line has its place.</source>
        <translation>已读取，每一行都已归位。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importreport.cpp" line="49"/>
        <source>What Was Read</source>
        <translation>读取结果</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importreport.cpp" line="58"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importreport.cpp" line="58"/>
        <source>Tables</source>
        <translation>目标表</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importreport.cpp" line="58"/>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importreport.cpp" line="58"/>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/importreport.cpp" line="58"/>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/importreport.cpp" line="82"/>
        <source>%n document(s) read</source>
        <translation>
            <numerusform>已读取 %n 份文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/importreport.cpp" line="84"/>
        <source>%n not read: see why beside it</source>
        <translation>
            <numerusform>%n 份未能读取，原因见各行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::IndicatorDelegate</name>
    <message>
        <location filename="../ui/delegates/indicatordelegate.cpp" line="283"/>
        <source>This text cannot stand here.</source>
        <translation>此处不能填这段文字。</translation>
    </message>
</context>
<context>
    <name>budget::ui::IndicatorView</name>
    <message>
        <location filename="../ui/views/indicatorview.cpp" line="414"/>
        <source>Fit Width to Contents</source>
        <translation>列宽适应内容</translation>
    </message>
    <message>
        <location filename="../ui/views/indicatorview.cpp" line="415"/>
        <source>Freeze Columns up to This One</source>
        <translation>冻结至此列</translation>
    </message>
    <message>
        <location filename="../ui/views/indicatorview.cpp" line="417"/>
        <source>Release Frozen Columns</source>
        <translation>取消冻结列</translation>
    </message>
</context>
<context>
    <name>budget::ui::IndicatorsPage</name>
    <message>
        <location filename="../ui/views/indicatorspage.cpp" line="276"/>
        <source>%1 of %2 indicators · show all</source>
        <translation>%1 / %2 个指标 · 显示全部</translation>
    </message>
    <message>
        <location filename="../ui/views/indicatorspage.cpp" line="277"/>
        <source>%1 indicators</source>
        <translation>%1 个指标</translation>
    </message>
    <message>
        <location filename="../ui/views/indicatorspage.cpp" line="283"/>
        <source>No indicator fits the filter.</source>
        <translation>没有符合筛选的指标。</translation>
    </message>
    <message>
        <location filename="../ui/views/indicatorspage.cpp" line="284"/>
        <source>Open a document: its indicators stand here.</source>
        <translation>打开一份文档，其中的指标列在这里。</translation>
    </message>
    <message>
        <location filename="../ui/views/indicatorspage.cpp" line="339"/>
        <source>Filter indicators…</source>
        <translation>筛选指标…</translation>
    </message>
    <message>
        <location filename="../ui/views/indicatorspage.cpp" line="340"/>
        <source>Filter indicators</source>
        <translation>筛选指标</translation>
    </message>
    <message>
        <location filename="../ui/views/indicatorspage.cpp" line="341"/>
        <source>Put into all selected cells: %1</source>
        <translation>填入全部选中格：%1</translation>
    </message>
    <message>
        <location filename="../ui/views/indicatorspage.cpp" line="342"/>
        <source>Text for all selected cells</source>
        <translation>填入全部选中格的文字</translation>
    </message>
    <message>
        <location filename="../ui/views/indicatorspage.cpp" line="343"/>
        <source>Indicators of all projects</source>
        <translation>所有项目的指标</translation>
    </message>
    <message>
        <location filename="../ui/views/indicatorspage.cpp" line="344"/>
        <source>Apply again</source>
        <translation>重新应用</translation>
    </message>
    <message>
        <location filename="../ui/views/indicatorspage.cpp" line="345"/>
        <source>Filter and sort what was edited since</source>
        <translation>对此后改动的内容重新筛选和排序</translation>
    </message>
</context>
<context>
    <name>budget::ui::ListPane</name>
    <message>
        <location filename="../ui/profiles/listpane.cpp" line="50"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../ui/profiles/listpane.cpp" line="51"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../ui/profiles/listpane.cpp" line="52"/>
        <source>Restore This List</source>
        <translation>恢复此表默认值</translation>
    </message>
    <message>
        <location filename="../ui/profiles/listpane.cpp" line="144"/>
        <source>Rules that look at it: %1</source>
        <translation>使用此表的规则：%1</translation>
    </message>
    <message>
        <location filename="../ui/profiles/listpane.cpp" line="144"/>
        <source>, </source>
        <comment>between rules</comment>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../ui/profiles/listpane.cpp" line="146"/>
        <source>Find a word, or add one or several</source>
        <translation>查找词语，或输入一个或多个词语后添加</translation>
    </message>
    <message>
        <location filename="../ui/profiles/listpane.cpp" line="147"/>
        <source>Find an entry, or begin a new one</source>
        <translation>查找条目，或输入新条目后添加</translation>
    </message>
    <message>
        <location filename="../ui/profiles/listpane.cpp" line="183"/>
        <source>%1 added, %2 taken away</source>
        <translation>新增 %1 条，去掉 %2 条</translation>
    </message>
</context>
<context>
    <name>budget::ui::MainToolBar</name>
    <message>
        <location filename="../ui/maintoolbar.cpp" line="61"/>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <location filename="../ui/maintoolbar.cpp" line="62"/>
        <source>Role: %1</source>
        <translation>角色：%1</translation>
    </message>
</context>
<context>
    <name>budget::ui::MainWindow</name>
    <message>
        <location filename="../ui/mainwindow.cpp" line="287"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="309"/>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="309"/>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="310"/>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="310"/>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="319"/>
        <source>Budget Review</source>
        <translation>预算绩效审阅</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="322"/>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="322"/>
        <source>all changes saved</source>
        <translation>全部修改已保存</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="323"/>
        <source>%1 (%2) — Budget Review</source>
        <comment>title: document, saved state</comment>
        <translation>%1（%2）— 预算绩效审阅</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="338"/>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
</context>
<context>
    <name>budget::ui::ManualDialog</name>
    <message>
        <location filename="../ui/dialogs/manualdialog.cpp" line="34"/>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/manualdialog.cpp" line="37"/>
        <source>:/manual/en.md</source>
        <comment>path of the manual in this language</comment>
        <translation>:/manual/zh_CN.md</translation>
    </message>
</context>
<context>
    <name>budget::ui::MappingPage</name>
    <message>
        <location filename="../ui/dialogs/mappingpage.cpp" line="145"/>
        <source>This document is a text without cells.</source>
        <translation>此文档是纯文本，没有单元格。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mappingpage.cpp" line="208"/>
        <source>“%1” is no field; what it holds is kept as printed</source>
        <translation>“%1”不对应任何字段，其内容按原文保留</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mappingpage.cpp" line="213"/>
        <source>“%1” is %2</source>
        <translation>“%1”是“%2”</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mappingpage.cpp" line="214"/>
        <source>“%1” is a column that no description knows</source>
        <translation>“%1”是尚未认识的列</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mappingpage.cpp" line="228"/>
        <source>No table was recognised. Choose a cell and say which label or head it is, until its tables appear.</source>
        <translation>没有识别出目标表。请选择单元格，指认它是哪个栏目名或列名，直到出现目标表。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mappingpage.cpp" line="230"/>
        <source>Green cells are recognised. Choose a cell to say what it is.</source>
        <translation>绿色单元格已识别。选择一个单元格，指认它是什么。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mappingpage.cpp" line="233"/>
        <source>“%1” is</source>
        <translation>“%1”是</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mappingpage.cpp" line="253"/>
        <source>No field: kept as printed</source>
        <translation>不对应字段，按原文保留</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mappingpage.cpp" line="290"/>
        <source>Not kept: there is a form of this name. Choose another name.</source>
        <translation>未保存：已有同名表式。请换一个名称。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mappingpage.cpp" line="295"/>
        <source>Kept in %1; used from now on.</source>
        <translation>已保存到 %1，今后读取时使用。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mappingpage.cpp" line="302"/>
        <source>the label of</source>
        <translation>栏目名：</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mappingpage.cpp" line="303"/>
        <source>the head of the column</source>
        <translation>列名：</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mappingpage.cpp" line="304"/>
        <source>Label or head of a column</source>
        <translation>栏目名或列名</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mappingpage.cpp" line="305"/>
        <source>Choose a field</source>
        <translation>选择栏目</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mappingpage.cpp" line="306"/>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mappingpage.cpp" line="307"/>
        <source>Take Back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mappingpage.cpp" line="308"/>
        <source>Forget what was said of this cell: it is read as before</source>
        <translation>撤回对这个单元格的指认，按原来的方式读取</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mappingpage.cpp" line="309"/>
        <source>Cells of the document</source>
        <translation>文档的单元格</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mappingpage.cpp" line="310"/>
        <source>Keep what was said for further documents of this form:</source>
        <translation>保存为表式，供以后的同类文档使用：</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mappingpage.cpp" line="311"/>
        <source>Name of the form</source>
        <translation>表式名称</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mappingpage.cpp" line="312"/>
        <source>Words of its title (all forms without any)</source>
        <translation>标题中的词（不填则适用于所有表）</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mappingpage.cpp" line="313"/>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>budget::ui::NavigationFilterBar</name>
    <message>
        <location filename="../ui/views/navigationfilterbar.cpp" line="145"/>
        <source>%1 of %2 projects shown · show all</source>
        <translation>显示 %2 个项目中的 %1 个 · 显示全部</translation>
    </message>
    <message>
        <location filename="../ui/views/navigationfilterbar.cpp" line="184"/>
        <source>Filter departments or projects…</source>
        <translation>筛选部门或项目…</translation>
    </message>
    <message>
        <location filename="../ui/views/navigationfilterbar.cpp" line="185"/>
        <source>Filter of the navigator</source>
        <translation>导航筛选</translation>
    </message>
    <message>
        <location filename="../ui/views/navigationfilterbar.cpp" line="186"/>
        <location filename="../ui/views/navigationfilterbar.cpp" line="187"/>
        <source>Order of the projects</source>
        <translation>项目排序</translation>
    </message>
    <message>
        <location filename="../ui/views/navigationfilterbar.cpp" line="188"/>
        <source>Unreviewed</source>
        <translation>未审</translation>
    </message>
    <message>
        <location filename="../ui/views/navigationfilterbar.cpp" line="189"/>
        <source>Errors</source>
        <translation>有错</translation>
    </message>
    <message>
        <location filename="../ui/views/navigationfilterbar.cpp" line="190"/>
        <source>For me</source>
        <translation>待我</translation>
    </message>
    <message>
        <location filename="../ui/views/navigationfilterbar.cpp" line="191"/>
        <source>Edited</source>
        <translation>已改动</translation>
    </message>
    <message>
        <location filename="../ui/views/navigationfilterbar.cpp" line="192"/>
        <source>Only projects without a verdict</source>
        <translation>只显示还没有结论的项目</translation>
    </message>
    <message>
        <location filename="../ui/views/navigationfilterbar.cpp" line="193"/>
        <source>Only projects with errors</source>
        <translation>只显示有错误的项目</translation>
    </message>
    <message>
        <location filename="../ui/views/navigationfilterbar.cpp" line="194"/>
        <source>Only projects with an annotation that waits for you</source>
        <translation>只显示有批注待我处理的项目</translation>
    </message>
    <message>
        <location filename="../ui/views/navigationfilterbar.cpp" line="195"/>
        <source>Only projects that differ from the document</source>
        <translation>只显示与文档不同的项目</translation>
    </message>
    <message>
        <location filename="../ui/views/navigationfilterbar.cpp" line="198"/>
        <source>As in the Document</source>
        <translation>按文档顺序</translation>
    </message>
    <message>
        <location filename="../ui/views/navigationfilterbar.cpp" line="199"/>
        <source>By Name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <location filename="../ui/views/navigationfilterbar.cpp" line="200"/>
        <source>By Amount</source>
        <translation>按金额</translation>
    </message>
    <message>
        <location filename="../ui/views/navigationfilterbar.cpp" line="201"/>
        <source>By Findings</source>
        <translation>按问题</translation>
    </message>
    <message>
        <location filename="../ui/views/navigationfilterbar.cpp" line="202"/>
        <source>By Review State</source>
        <translation>按审核状态</translation>
    </message>
</context>
<context>
    <name>budget::ui::NavigationView</name>
    <message>
        <location filename="../ui/views/navigationview.cpp" line="192"/>
        <source>Collapse</source>
        <translation>折叠</translation>
    </message>
    <message>
        <location filename="../ui/views/navigationview.cpp" line="192"/>
        <source>Expand</source>
        <translation>展开</translation>
    </message>
    <message>
        <location filename="../ui/views/navigationview.cpp" line="196"/>
        <source>Expand All</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <location filename="../ui/views/navigationview.cpp" line="197"/>
        <source>Collapse All</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <location filename="../ui/views/navigationview.cpp" line="204"/>
        <source>Departments and projects</source>
        <translation>部门和项目</translation>
    </message>
</context>
<context>
    <name>budget::ui::NoticeBar</name>
    <message>
        <location filename="../ui/views/noticebar.cpp" line="112"/>
        <source>Hide this notice</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>budget::ui::ParameterEditor</name>
    <message>
        <location filename="../ui/profiles/parametereditor.cpp" line="28"/>
        <source>rows</source>
        <translation>条</translation>
    </message>
    <message>
        <location filename="../ui/profiles/parametereditor.cpp" line="30"/>
        <source>characters</source>
        <translation>字</translation>
    </message>
    <message>
        <location filename="../ui/profiles/parametereditor.cpp" line="31"/>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <location filename="../ui/profiles/parametereditor.cpp" line="32"/>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <location filename="../ui/profiles/parametereditor.cpp" line="34"/>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <location filename="../ui/profiles/parametereditor.cpp" line="96"/>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <location filename="../ui/profiles/parametereditor.cpp" line="109"/>
        <source>Several are separated by 、</source>
        <translation>多项之间用“、”分隔</translation>
    </message>
</context>
<context>
    <name>budget::ui::PdfView</name>
    <message>
        <location filename="../ui/views/pdfview.cpp" line="221"/>
        <source>Page %1 cannot be drawn</source>
        <translation>第 %1 页无法绘制</translation>
    </message>
</context>
<context>
    <name>budget::ui::PreferencesDialog</name>
    <message>
        <location filename="../ui/dialogs/preferencesdialog.cpp" line="56"/>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/preferencesdialog.cpp" line="57"/>
        <source>Search preferences</source>
        <translation>搜索首选项</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/preferencesdialog.cpp" line="61"/>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/preferencesdialog.cpp" line="63"/>
        <source>Your name, on annotations and in the history</source>
        <translation>姓名（用于批注和历史）</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/preferencesdialog.cpp" line="64"/>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/preferencesdialog.cpp" line="65"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/preferencesdialog.cpp" line="66"/>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/preferencesdialog.cpp" line="67"/>
        <source>Font size</source>
        <translation>字号</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/preferencesdialog.cpp" line="87"/>
        <source>Rules and words</source>
        <translation>规则与词表</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/preferencesdialog.cpp" line="85"/>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/preferencesdialog.cpp" line="86"/>
        <source>Keyboard</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>budget::ui::ProfileBar</name>
    <message>
        <location filename="../ui/profiles/profilebar.cpp" line="38"/>
        <source>Make Own Profile…</source>
        <translation>新建自定义方案…</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilebar.cpp" line="39"/>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilebar.cpp" line="40"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilebar.cpp" line="41"/>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilebar.cpp" line="42"/>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilebar.cpp" line="46"/>
        <location filename="../ui/profiles/profilebar.cpp" line="61"/>
        <source>Rule profile</source>
        <translation>规则方案</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilebar.cpp" line="48"/>
        <source>Profile that this one follows</source>
        <translation>基础方案</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilebar.cpp" line="49"/>
        <source>In all that this profile does not change it is as the one that it follows</source>
        <translation>本方案未修改的部分随基础方案</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilebar.cpp" line="58"/>
        <source>Begins a profile of your own that follows this one in all you do not change</source>
        <translation>以当前方案为基础新建自定义方案，未修改的部分随基础方案</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilebar.cpp" line="130"/>
        <source>What differs from the profile that it follows is bold.</source>
        <translation>与基础方案不同之处以粗体显示。</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilebar.cpp" line="28"/>
        <source>%1 (built in)</source>
        <translation>%1（内置）</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilebar.cpp" line="36"/>
        <source>Follows</source>
        <translation>基础方案</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilebar.cpp" line="128"/>
        <source>A built-in profile stays as it is. To change rules or words, make one of your own.</source>
        <translation>内置方案不能修改。如需调整规则或词表，请新建自定义方案。</translation>
    </message>
</context>
<context>
    <name>budget::ui::ProfilePage</name>
    <message>
        <location filename="../ui/profiles/profilepage.cpp" line="120"/>
        <source>Rules and lists of words</source>
        <translation>规则与词表</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilepage.cpp" line="247"/>
        <source>With a document open, this shows what each change would find.</source>
        <translation>打开文档后，这里显示每次调整前后的问题数量。</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilepage.cpp" line="257"/>
        <source>In the open document: %1 (counting …)</source>
        <translation>当前文档：%1（统计中…）</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilepage.cpp" line="258"/>
        <source>In the open document: %1</source>
        <translation>当前文档：%1</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilepage.cpp" line="281"/>
        <source>Make Own Profile</source>
        <translation>新建自定义方案</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilepage.cpp" line="281"/>
        <source>%1, own</source>
        <translation>%1·自定义</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilepage.cpp" line="292"/>
        <source>Name of the profile</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilepage.cpp" line="281"/>
        <source>Make</source>
        <translation>新建</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilepage.cpp" line="306"/>
        <source>There is a profile of this name already. Another name</source>
        <translation>已有同名方案，请另取名称</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilepage.cpp" line="313"/>
        <source>Rename Profile</source>
        <translation>重命名方案</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilepage.cpp" line="313"/>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilepage.cpp" line="327"/>
        <source>“%1” follows this profile itself, one by way of the other; profiles cannot follow each other in a circle.</source>
        <translation>“%1”直接或间接以本方案为基础，方案之间不能循环引用。</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilepage.cpp" line="343"/>
        <source>This profile is followed by “%1”. Let that one follow another profile first.</source>
        <translation>“%1”以本方案为基础，请先为其改选其他基础方案，再删除本方案。</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilepage.cpp" line="348"/>
        <source>Delete Profile</source>
        <translation>删除规则方案</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilepage.cpp" line="348"/>
        <source>Delete the rule profile “%1”?</source>
        <translation>确定删除规则方案“%1”？</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilepage.cpp" line="349"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilepage.cpp" line="369"/>
        <source>Import Profile</source>
        <translation>导入规则方案</translation>
    </message>
    <message>
        <location filename="../ui/profiles/profilepage.cpp" line="369"/>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>budget::ui::ProfileTreeModel</name>
    <message>
        <location filename="../ui/models/profiletreemodel.cpp" line="81"/>
        <source>Words: %1</source>
        <translation>词表：%1</translation>
    </message>
    <message>
        <location filename="../ui/models/profiletreemodel.cpp" line="202"/>
        <source>off</source>
        <comment>a rule</comment>
        <translation>停用</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/profiletreemodel.cpp" line="230"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/profiletreemodel.cpp" line="256"/>
        <source>Rules and words</source>
        <translation>规则与词表</translation>
    </message>
    <message>
        <location filename="../ui/models/profiletreemodel.cpp" line="257"/>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <location filename="../ui/models/profiletreemodel.cpp" line="258"/>
        <source>Findings</source>
        <translation>问题数</translation>
    </message>
</context>
<context>
    <name>budget::ui::ProgressStrip</name>
    <message>
        <location filename="../ui/progressstrip.cpp" line="53"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>budget::ui::ProjectHead</name>
    <message>
        <location filename="../ui/views/projecthead.cpp" line="156"/>
        <source>Verdict</source>
        <translation>审核结论</translation>
    </message>
    <message>
        <location filename="../ui/views/projecthead.cpp" line="161"/>
        <source>%1 · %2</source>
        <comment>who · when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../ui/views/projecthead.cpp" line="227"/>
        <source>%1 · table %2</source>
        <translation>%1 · 第 %2 张</translation>
    </message>
    <message>
        <location filename="../ui/views/projecthead.cpp" line="242"/>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <location filename="../ui/views/projecthead.cpp" line="243"/>
        <source>(no code)</source>
        <translation>（无编码）</translation>
    </message>
    <message>
        <location filename="../ui/views/projecthead.cpp" line="244"/>
        <source>(no unit)</source>
        <translation>（无单位）</translation>
    </message>
</context>
<context>
    <name>budget::ui::ProjectPage</name>
    <message>
        <location filename="../ui/views/projectpage.cpp" line="302"/>
        <source>Indicators of the project</source>
        <translation>项目的指标</translation>
    </message>
    <message>
        <location filename="../ui/views/projectpage.cpp" line="303"/>
        <source>This table has no indicators.</source>
        <translation>这张表没有指标。</translation>
    </message>
    <message>
        <location filename="../ui/views/projectpage.cpp" line="305"/>
        <source>There is no project here. Add a document, or press %1 to bring back what was undone.</source>
        <translation>这里没有项目。请添加文件，或按 %1 恢复已撤销的内容。</translation>
    </message>
</context>
<context>
    <name>budget::ui::ReviewFormPage</name>
    <message>
        <location filename="../ui/views/reviewformpage.cpp" line="57"/>
        <source>Points from 0 to %1 are expected.</source>
        <translation>请填写 0 到 %1 之间的分数。</translation>
    </message>
    <message>
        <location filename="../ui/views/reviewformpage.cpp" line="162"/>
        <source>Suggested %1 of %2</source>
        <translation>建议得分 %1，满分 %2</translation>
    </message>
    <message>
        <location filename="../ui/views/reviewformpage.cpp" line="165"/>
        <source>%1 · given %2</source>
        <comment>suggested; points</comment>
        <translation>%1 · 评审得分 %2</translation>
    </message>
    <message>
        <location filename="../ui/views/reviewformpage.cpp" line="166"/>
        <source>%1 · given so far %2</source>
        <comment>suggested; points</comment>
        <translation>%1 · 目前评审得分 %2</translation>
    </message>
    <message>
        <location filename="../ui/views/reviewformpage.cpp" line="167"/>
        <source>The rule profile has no review form.</source>
        <translation>此规则方案没有评审表。</translation>
    </message>
    <message>
        <location filename="../ui/views/reviewformpage.cpp" line="182"/>
        <source>Grade; by the points: %1</source>
        <translation>等级（按得分应为：%1）</translation>
    </message>
    <message>
        <location filename="../ui/views/reviewformpage.cpp" line="238"/>
        <source>Review form</source>
        <translation>评审表</translation>
    </message>
    <message>
        <location filename="../ui/views/reviewformpage.cpp" line="239"/>
        <source>Take the Suggestions</source>
        <translation>采用建议得分</translation>
    </message>
</context>
<context>
    <name>budget::ui::RulePane</name>
    <message>
        <location filename="../ui/profiles/rulepane.cpp" line="55"/>
        <source>Check by this rule</source>
        <translation>启用此规则</translation>
    </message>
    <message>
        <location filename="../ui/profiles/rulepane.cpp" line="59"/>
        <source>Restore Defaults of This Rule</source>
        <translation>恢复此规则默认值</translation>
    </message>
    <message>
        <location filename="../ui/profiles/rulepane.cpp" line="83"/>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <location filename="../ui/profiles/rulepane.cpp" line="84"/>
        <source>Findings</source>
        <translation>问题数</translation>
    </message>
    <message>
        <location filename="../ui/profiles/rulepane.cpp" line="111"/>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <location filename="../ui/profiles/rulepane.cpp" line="136"/>
        <source>Source: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <location filename="../ui/profiles/rulepane.cpp" line="164"/>
        <source>Looks at the words: %1</source>
        <translation>使用的词表：%1</translation>
    </message>
    <message>
        <location filename="../ui/profiles/rulepane.cpp" line="164"/>
        <source>, </source>
        <comment>between lists of words</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>budget::ui::ShortcutEditor</name>
    <message>
        <location filename="../ui/dialogs/shortcuteditor.cpp" line="118"/>
        <source>, </source>
        <comment>between keys</comment>
        <translation>，</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/shortcuteditor.cpp" line="190"/>
        <source>%1 is needed for moving and typing in tables.</source>
        <translation>%1 用于在表格中移动和输入，不能另作他用。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/shortcuteditor.cpp" line="56"/>
        <location filename="../ui/dialogs/shortcuteditor.cpp" line="194"/>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 已用于“%2”。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/shortcuteditor.cpp" line="34"/>
        <source>&amp;Use This Key</source>
        <translation>使用此键(&amp;U)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/shortcuteditor.cpp" line="35"/>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/shortcuteditor.cpp" line="36"/>
        <source>&amp;No Key</source>
        <translation>不用快捷键(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/shortcuteditor.cpp" line="37"/>
        <source>&amp;Default</source>
        <translation>恢复默认(&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/shortcuteditor.cpp" line="70"/>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/shortcuteditor.cpp" line="70"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/shortcuteditor.cpp" line="72"/>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/shortcuteditor.cpp" line="74"/>
        <source>New key of the command</source>
        <translation>该命令的新按键</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/shortcuteditor.cpp" line="226"/>
        <source>Choose a command, then press the key it should have.</source>
        <translation>先选一个命令，再按下要用的按键。</translation>
    </message>
</context>
<context>
    <name>budget::ui::ShortcutSheet</name>
    <message>
        <location filename="../ui/dialogs/shortcutsheet.cpp" line="22"/>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/shortcutsheet.cpp" line="24"/>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/shortcutsheet.cpp" line="24"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/shortcutsheet.cpp" line="24"/>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/shortcutsheet.cpp" line="42"/>
        <source>, </source>
        <comment>between keys</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>budget::ui::SourceBar</name>
    <message>
        <location filename="../ui/views/sourcebar.cpp" line="78"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../ui/views/sourcebar.cpp" line="106"/>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <location filename="../ui/views/sourcebar.cpp" line="107"/>
        <source>Fit Width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <location filename="../ui/views/sourcebar.cpp" line="108"/>
        <source>Make pages as wide as the panel</source>
        <translation>使页面与面板同宽</translation>
    </message>
    <message>
        <location filename="../ui/views/sourcebar.cpp" line="109"/>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../ui/views/sourcebar.cpp" line="110"/>
        <source>Show the text that was read instead of the pages</source>
        <translation>不看页面，改看读出的文字</translation>
    </message>
    <message>
        <location filename="../ui/views/sourcebar.cpp" line="111"/>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <location filename="../ui/views/sourcebar.cpp" line="112"/>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
</context>
<context>
    <name>budget::ui::SourcePanel</name>
    <message>
        <location filename="../ui/views/sourcepanel.cpp" line="229"/>
        <source>Open a document: its text is shown here, with the place each value comes from.</source>
        <translation>打开一份文档，这里显示原文和每个值的出处。</translation>
    </message>
    <message>
        <location filename="../ui/views/sourcepanel.cpp" line="259"/>
        <source>Reading the document…</source>
        <translation>正在读取文档…</translation>
    </message>
    <message>
        <location filename="../ui/views/sourcepanel.cpp" line="279"/>
        <source>The text of this document cannot be shown.</source>
        <translation>无法显示这份文档的原文。</translation>
    </message>
    <message>
        <location filename="../ui/views/sourcepanel.cpp" line="333"/>
        <source>table %1 of %2</source>
        <translation>第 %1 / %2 张</translation>
    </message>
    <message>
        <location filename="../ui/views/sourcepanel.cpp" line="369"/>
        <source>Text of the document</source>
        <translation>文档的原文</translation>
    </message>
    <message>
        <location filename="../ui/views/sourcepanel.cpp" line="367"/>
        <source>Enter Password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <location filename="../ui/views/sourcepanel.cpp" line="164"/>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="../ui/views/sourcepanel.cpp" line="175"/>
        <source>Show Text</source>
        <translation>查看文本</translation>
    </message>
    <message>
        <location filename="../ui/views/sourcepanel.cpp" line="181"/>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <location filename="../ui/views/sourcepanel.cpp" line="187"/>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../ui/views/sourcepanel.cpp" line="282"/>
        <source>The document could not be read again.</source>
        <translation>文档未能重新读取。</translation>
    </message>
    <message>
        <location filename="../ui/views/sourcepanel.cpp" line="368"/>
        <source>Pages of the document</source>
        <translation>文档页面</translation>
    </message>
    <message>
        <location filename="../ui/views/sourcepanel.cpp" line="199"/>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <location filename="../ui/views/sourcepanel.cpp" line="278"/>
        <source>This document is encrypted.</source>
        <translation>此文档已加密。</translation>
    </message>
</context>
<context>
    <name>budget::ui::SourceSearch</name>
    <message>
        <location filename="../ui/views/sourcesearch.cpp" line="71"/>
        <source>Not in this document</source>
        <translation>文档中没有</translation>
    </message>
    <message>
        <location filename="../ui/views/sourcesearch.cpp" line="80"/>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <location filename="../ui/views/sourcesearch.cpp" line="81"/>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/views/sourcesearch.cpp" line="86"/>
        <source>Find in this document…</source>
        <translation>在本文档中查找…</translation>
    </message>
    <message>
        <location filename="../ui/views/sourcesearch.cpp" line="87"/>
        <source>Find in this document</source>
        <translation>在本文档中查找</translation>
    </message>
</context>
<context>
    <name>budget::ui::StatusLine</name>
    <message>
        <location filename="../ui/statusline.cpp" line="93"/>
        <source>English</source>
        <comment>the name of this language, in this language</comment>
        <translation>中文</translation>
    </message>
    <message>
        <location filename="../ui/statusline.cpp" line="139"/>
        <source>%1 of %2 reviewed</source>
        <translation>已审 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/statusline.cpp" line="118"/>
        <source>%n error(s)</source>
        <translation>
            <numerusform>错误 %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/statusline.cpp" line="122"/>
        <source>%1 · accepted %2, rejected %3, mended %4</source>
        <comment>findings; after the number of errors</comment>
        <translation>%1 · 采纳 %2，不采纳 %3，已修改 %4</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/statusline.cpp" line="143"/>
        <source>%n department(s)</source>
        <translation>
            <numerusform>%n 个部门</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/statusline.cpp" line="145"/>
        <source>%1 · %2 yuan</source>
        <translation>%1&#x3000;%2 元</translation>
    </message>
    <message>
        <location filename="../ui/statusline.cpp" line="146"/>
        <source>%1 · %2 (10,000 yuan)</source>
        <translation>%1 · %2 万元</translation>
    </message>
    <message>
        <location filename="../ui/statusline.cpp" line="147"/>
        <source>Budgets of different years are not added up.</source>
        <translation>不同年度的预算不合计。</translation>
    </message>
    <message>
        <location filename="../ui/statusline.cpp" line="151"/>
        <source>Profile: %1</source>
        <translation>方案：%1</translation>
    </message>
    <message>
        <location filename="../ui/statusline.cpp" line="162"/>
        <source>%1: %2</source>
        <comment>year: amount</comment>
        <translation>%1 年 %2</translation>
    </message>
    <message>
        <location filename="../ui/statusline.cpp" line="163"/>
        <source>without year: %1</source>
        <translation>未注明年度 %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/statusline.cpp" line="186"/>
        <source>%n cell(s)</source>
        <translation>
            <numerusform>选中 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/statusline.cpp" line="190"/>
        <source>Count %1 · Sum %2 · Mean %3</source>
        <translation>计数 %1&#x3000;求和 %2&#x3000;平均 %3</translation>
    </message>
    <message>
        <location filename="../ui/statusline.cpp" line="199"/>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <location filename="../ui/statusline.cpp" line="201"/>
        <source>All changes saved</source>
        <translation>全部修改已保存</translation>
    </message>
    <message>
        <location filename="../ui/statusline.cpp" line="203"/>
        <source>All changes saved %1</source>
        <translation>全部修改已保存 %1</translation>
    </message>
</context>
<context>
    <name>budget::ui::TextBox</name>
    <message>
        <location filename="../ui/views/textbox.cpp" line="160"/>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <location filename="../ui/views/textbox.cpp" line="164"/>
        <location filename="../ui/views/textbox.cpp" line="273"/>
        <source>Show all</source>
        <translation>展开全文</translation>
    </message>
    <message>
        <location filename="../ui/views/textbox.cpp" line="164"/>
        <location filename="../ui/views/textbox.cpp" line="274"/>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>budget::ui::ThreadView</name>
    <message>
        <location filename="../ui/views/threadview.cpp" line="207"/>
        <source>Annotate</source>
        <translation>批注</translation>
    </message>
    <message>
        <location filename="../ui/views/threadview.cpp" line="207"/>
        <location filename="../ui/views/threadview.cpp" line="256"/>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <location filename="../ui/views/threadview.cpp" line="208"/>
        <source>What should be changed? %1 keeps it, %2 cancels.</source>
        <translation>应怎样修改？%1 保存，%2 取消。</translation>
    </message>
    <message>
        <location filename="../ui/views/threadview.cpp" line="210"/>
        <source>Reply; %1 keeps it.</source>
        <translation>答复；%1 保存。</translation>
    </message>
    <message>
        <location filename="../ui/views/threadview.cpp" line="215"/>
        <source>Choose an annotation, or select a cell and add one.</source>
        <translation>选择一条批注，或选中一格添加批注。</translation>
    </message>
    <message>
        <location filename="../ui/views/threadview.cpp" line="225"/>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <location filename="../ui/views/threadview.cpp" line="226"/>
        <source>Then “%1”, now “%2”</source>
        <translation>当时“%1”，现在“%2”</translation>
    </message>
    <message>
        <location filename="../ui/views/threadview.cpp" line="253"/>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <location filename="../ui/views/threadview.cpp" line="254"/>
        <source>Mark as revised</source>
        <translation>标为已改</translation>
    </message>
    <message>
        <location filename="../ui/views/threadview.cpp" line="255"/>
        <source>Mark as verified</source>
        <translation>标为已核</translation>
    </message>
    <message>
        <location filename="../ui/views/threadview.cpp" line="257"/>
        <source>Messages of the annotation</source>
        <translation>批注的内容</translation>
    </message>
    <message>
        <location filename="../ui/views/threadview.cpp" line="258"/>
        <source>What the annotation speaks about</source>
        <translation>批注针对的对象</translation>
    </message>
</context>
<context>
    <name>budget::ui::UnplacedPanel</name>
    <message>
        <location filename="../ui/views/unplacedpanel.cpp" line="60"/>
        <source>%1 lines of text: %2 in fields + %3 titles, labels and page numbers + %4 unplaced</source>
        <translation>共 %1 行：已归位 %2 + 标题、标签和页码 %3 + 未归位 %4</translation>
    </message>
    <message>
        <location filename="../ui/views/unplacedpanel.cpp" line="69"/>
        <source>Unplaced text</source>
        <translation>未归位文字</translation>
    </message>
    <message>
        <location filename="../ui/views/unplacedpanel.cpp" line="75"/>
        <source>Everything was placed: no line of the documents is missing in the tables.</source>
        <translation>全部归位：文档中没有一行遗漏。</translation>
    </message>
    <message>
        <location filename="../ui/views/unplacedpanel.cpp" line="76"/>
        <source>Open a document: what could not be read from it is listed here.</source>
        <translation>打开一份文档，未能读入的文字列在这里。</translation>
    </message>
</context>
<context>
    <name>budget::ui::UnreadPage</name>
    <message>
        <location filename="../ui/dialogs/unreadpage.cpp" line="82"/>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/unreadpage.cpp" line="83"/>
        <source>&amp;Read It</source>
        <translation>读取(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/unreadpage.cpp" line="88"/>
        <source>%1 was not read</source>
        <translation>“%1”未能读取</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/unreadpage.cpp" line="90"/>
        <source>The document is encrypted. Give its password to read it; without one it is left out of the import.</source>
        <translation>文档已加密。输入密码即可读取；不输入则不会导入这份文档。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/unreadpage.cpp" line="113"/>
        <source>This is not its password. Mind capitals and the input method, and try again.</source>
        <translation>密码不正确。请检查大小写和输入法，再试一次。</translation>
    </message>
</context>
<context>
    <name>budget::ui::VerdictStrip</name>
    <message>
        <location filename="../ui/views/verdictstrip.cpp" line="211"/>
        <source>Form</source>
        <translation>评审表</translation>
    </message>
    <message>
        <location filename="../ui/views/verdictstrip.cpp" line="233"/>
        <source>“%1” needs an opinion: write it and press %2.</source>
        <translation>“%1”需要写审核意见：写好后按 %2。</translation>
    </message>
    <message>
        <location filename="../ui/views/verdictstrip.cpp" line="247"/>
        <source>Department %1/%2</source>
        <translation>本部门 %1/%2</translation>
    </message>
    <message>
        <location filename="../ui/views/verdictstrip.cpp" line="248"/>
        <source>This department %1 of %2 reviewed · all %3 of %4</source>
        <translation>本部门已审 %1 / %2 · 全部 %3 / %4</translation>
    </message>
    <message>
        <location filename="../ui/views/verdictstrip.cpp" line="262"/>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <location filename="../ui/views/verdictstrip.cpp" line="266"/>
        <source>Opinion, required unless the project passes</source>
        <translation>审核意见（除“通过”外必填）</translation>
    </message>
    <message>
        <location filename="../ui/views/verdictstrip.cpp" line="267"/>
        <source>Opinion</source>
        <translation>审核意见</translation>
    </message>
</context>
<context>
    <name>budget::ui::WeightBar</name>
    <message>
        <location filename="../ui/views/weightbar.cpp" line="101"/>
        <source>%1 + %2 = %3</source>
        <comment>indicators + execution rate = total</comment>
        <translation>%1 + %2 = %3</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/weightbar.cpp" line="104"/>
        <source>%1; %n weight(s) are missing or no number</source>
        <translation>
            <numerusform>%1；%n 个权重未填或不是数字</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/views/weightbar.cpp" line="109"/>
        <source>%1, that is %2 too much</source>
        <translation>%1，超出 %2</translation>
    </message>
    <message>
        <location filename="../ui/views/weightbar.cpp" line="110"/>
        <source>%1, %2 are missing to 100</source>
        <translation>%1，距 100 还差 %2</translation>
    </message>
    <message>
        <location filename="../ui/views/weightbar.cpp" line="248"/>
        <source>Execution</source>
        <translation>执行率</translation>
    </message>
    <message>
        <location filename="../ui/views/weightbar.cpp" line="250"/>
        <source>(no level 1)</source>
        <translation>（无一级指标）</translation>
    </message>
    <message>
        <location filename="../ui/views/weightbar.cpp" line="256"/>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
</context>
<context>
    <name>budget::ui::WelcomePage</name>
    <message>
        <location filename="../ui/welcomepage.cpp" line="94"/>
        <source>%1 — %2</source>
        <comment>file name, folder</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <location filename="../ui/welcomepage.cpp" line="96"/>
        <source>%1 is not there now</source>
        <translation>%1 现在不在</translation>
    </message>
    <message>
        <location filename="../ui/welcomepage.cpp" line="117"/>
        <source>Budget Review</source>
        <translation>预算绩效审阅</translation>
    </message>
    <message>
        <location filename="../ui/welcomepage.cpp" line="119"/>
        <source>Open budget performance target tables, check them, correct and annotate them, decide, and see the money in charts. Drop documents or folders anywhere in this window.</source>
        <translation>打开预算绩效目标表，检查、改正、批注、下结论，用图表看清钱用在哪里。也可以把文档或文件夹拖进窗口。</translation>
    </message>
    <message>
        <location filename="../ui/welcomepage.cpp" line="124"/>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <location filename="../ui/welcomepage.cpp" line="126"/>
        <source>Every change is kept at once and can be undone, also after a restart. Nothing leaves this computer.</source>
        <translation>每一处修改立即保存，随时可以撤销，重新启动以后也可以。数据不离开本机。</translation>
    </message>
    <message>
        <location filename="../ui/welcomepage.cpp" line="138"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../ui/welcomepage.cpp" line="139"/>
        <source>Keep in the list, or no longer</source>
        <translation>固定在列表中，或取消固定</translation>
    </message>
</context>
<context>
    <name>budget::ui::WorkspaceView</name>
    <message>
        <location filename="../ui/deskpages.cpp" line="42"/>
        <location filename="../ui/deskpages.cpp" line="83"/>
        <location filename="../ui/deskpages.cpp" line="104"/>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <location filename="../ui/deskpages.cpp" line="78"/>
        <source>review</source>
        <comment>in the name of a file</comment>
        <translation>评审结果</translation>
    </message>
    <message>
        <location filename="../ui/deskpages.cpp" line="99"/>
        <source>findings</source>
        <comment>in the name of a file</comment>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../ui/workspaceview.cpp" line="275"/>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../ui/workspaceview.cpp" line="276"/>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
    <message>
        <location filename="../ui/workspaceview.cpp" line="277"/>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <location filename="../ui/workspaceview.cpp" line="278"/>
        <source>Unplaced text</source>
        <translation>未归位文字</translation>
    </message>
    <message>
        <location filename="../ui/workspaceview.cpp" line="280"/>
        <source>Doubtful cells</source>
        <translation>存疑单元格</translation>
    </message>
    <message>
        <location filename="../ui/workspaceview.cpp" line="289"/>
        <source>%1 %2</source>
        <comment>tab: title, count</comment>
        <translation>%1 %2</translation>
    </message>
</context>
</TS>
