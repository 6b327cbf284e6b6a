<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <location filename="../app/cli/arguments.cpp" line="27"/>
        <source>Shows this text.</source>
        <translation>显示本说明。</translation>
    </message>
    <message>
        <location filename="../app/cli/arguments.cpp" line="28"/>
        <source>Language of the messages: zh_CN or en.</source>
        <translation>消息的语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <location filename="../app/cli/arguments.cpp" line="45"/>
        <source>The password of encrypted documents.</source>
        <translation>加密文档的密码。</translation>
    </message>
    <message>
        <location filename="../app/cli/arguments.cpp" line="47"/>
        <source>A folder with descriptions of further forms (*.json); without it, your own: %1</source>
        <translation>含有其他表式描述（*.json）的文件夹；不指定时使用自己的：%1</translation>
    </message>
    <message>
        <location filename="../app/cli/arguments.cpp" line="58"/>
        <source>--forms: there is no folder %1.</source>
        <translation>--forms：没有文件夹 %1。</translation>
    </message>
    <message>
        <location filename="../app/cli/arguments.cpp" line="76"/>
        <source>File to write; without it, or for -, standard output.</source>
        <translation>输出文件；不给出或为 - 时写到标准输出。</translation>
    </message>
    <message>
        <location filename="../app/cli/arguments.cpp" line="94"/>
        <source>Nothing to work on was named.</source>
        <translation>没有指明要处理的内容。</translation>
    </message>
    <message>
        <location filename="../app/cli/arguments.cpp" line="104"/>
        <source>There is no format “%1”; there are: %2</source>
        <translation>没有“%1”这种格式，可用的有：%2</translation>
    </message>
    <message>
        <location filename="../app/cli/checkcommand.cpp" line="86"/>
        <source>Says what a reviewer would find. All documents are checked together, each workspace by itself.</source>
        <translation>列出审核人员会发现的问题。所有文档一起检查，每个工作文件单独检查。</translation>
    </message>
    <message>
        <location filename="../app/cli/checkcommand.cpp" line="88"/>
        <location filename="../app/cli/parsecommand.cpp" line="46"/>
        <source>Documents, folders, workspaces, or - for standard input.</source>
        <translation>文档、文件夹、工作文件，或表示标准输入的 -。</translation>
    </message>
    <message>
        <location filename="../app/cli/checkcommand.cpp" line="91"/>
        <source>The rule profile: a JSON file, or one of: %1</source>
        <translation>规则方案：JSON 文件，或以下之一：%1</translation>
    </message>
    <message>
        <location filename="../app/cli/checkcommand.cpp" line="93"/>
        <source>text (the default) or json.</source>
        <translation>text（默认）或 json。</translation>
    </message>
    <message>
        <location filename="../app/cli/checkcommand.cpp" line="107"/>
        <source>There is no profile “%1”, neither built in, nor of your own, nor as a file.</source>
        <translation>没有规则方案“%1”：既不是内置方案，也不是自定义方案或文件。</translation>
    </message>
    <message>
        <location filename="../app/cli/console.cpp" line="49"/>
        <source>%1: table %2: %3</source>
        <translation>%1：第 %2 表：%3</translation>
    </message>
    <message>
        <location filename="../app/cli/console.cpp" line="61"/>
        <source>Try: budget-review-cli %1--help</source>
        <translation>用法见：budget-review-cli %1--help</translation>
    </message>
    <message>
        <location filename="../app/cli/documenttext.cpp" line="42"/>
        <source>Tables: %1, rows: %2</source>
        <translation>%1 张表，%2 行指标</translation>
    </message>
    <message>
        <location filename="../app/cli/documenttext.cpp" line="43"/>
        <source>Lines: %1, in fields: %2, titles and labels: %3, unplaced: %4</source>
        <translation>共 %1 行文字：归入字段 %2，标题和标签 %3，未归位 %4</translation>
    </message>
    <message>
        <location filename="../app/cli/documenttext.cpp" line="50"/>
        <source>  line %1 found no place: %2</source>
        <translation>  第 %1 行未归位：%2</translation>
    </message>
    <message>
        <location filename="../app/cli/documenttext.cpp" line="58"/>
        <source>Table %1 · %2 · %3</source>
        <translation>表 %1 · %2 · %3</translation>
    </message>
    <message>
        <location filename="../app/cli/explaincommand.cpp" line="28"/>
        <source>What it says: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <location filename="../app/cli/explaincommand.cpp" line="29"/>
        <source>Where it comes from: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <location filename="../app/cli/explaincommand.cpp" line="39"/>
        <source>Says what a rule checks, how severe it is and where it comes from.</source>
        <translation>说明一条规则检查什么、严重程度和依据。</translation>
    </message>
    <message>
        <location filename="../app/cli/explaincommand.cpp" line="40"/>
        <source>One of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <location filename="../app/cli/explaincommand.cpp" line="47"/>
        <source>There is no rule “%1”.</source>
        <translation>没有规则“%1”。</translation>
    </message>
    <message>
        <location filename="../app/cli/exportcommand.cpp" line="56"/>
        <source>Writes the present state of a workspace, or of a document, to a file.</source>
        <translation>把工作文件或文档的当前内容写入文件。</translation>
    </message>
    <message>
        <location filename="../app/cli/exportcommand.cpp" line="57"/>
        <source>A workspace, a document, a folder, or - for standard input.</source>
        <translation>工作文件、文档、文件夹，或表示标准输入的 -。</translation>
    </message>
    <message>
        <location filename="../app/cli/exportcommand.cpp" line="58"/>
        <source>json or csv.</source>
        <translation>json 或 csv。</translation>
    </message>
    <message>
        <location filename="../app/cli/exportcommand.cpp" line="60"/>
        <source>Only projects of the unit with this code; may be given several times.</source>
        <translation>只要该单位代码的项目；可多次给出。</translation>
    </message>
    <message>
        <location filename="../app/cli/exportcommand.cpp" line="67"/>
        <source>Both --format and -o are needed.</source>
        <translation>--format 和 -o 都必须给出。</translation>
    </message>
    <message>
        <location filename="../app/cli/exportcommand.cpp" line="90"/>
        <source>No project has the unit code %1.</source>
        <translation>没有单位代码为 %1 的项目。</translation>
    </message>
    <message>
        <location filename="../app/cli/importcommand.cpp" line="46"/>
        <source>%1: new %2, different %3, gone %4, unchanged %5, edits kept %6</source>
        <translation>%1：新增 %2，有变化 %3，已消失 %4，未变 %5，保留的修改 %6</translation>
    </message>
    <message>
        <location filename="../app/cli/importcommand.cpp" line="62"/>
        <source>new project: %1</source>
        <translation>新增项目：%1</translation>
    </message>
    <message>
        <location filename="../app/cli/importcommand.cpp" line="63"/>
        <source>project gone: %1</source>
        <translation>消失的项目：%1</translation>
    </message>
    <message>
        <location filename="../app/cli/importcommand.cpp" line="64"/>
        <source>new row: %1</source>
        <translation>新增行：%1</translation>
    </message>
    <message>
        <location filename="../app/cli/importcommand.cpp" line="65"/>
        <source>row gone: %1</source>
        <translation>消失的行：%1</translation>
    </message>
    <message>
        <location filename="../app/cli/importcommand.cpp" line="68"/>
        <source>%1 · %2: “%3” is now “%4”</source>
        <translation>%1 · %2：“%3”改为“%4”</translation>
    </message>
    <message>
        <location filename="../app/cli/importcommand.cpp" line="77"/>
        <source>Reads documents into a workspace, each one step that can be undone. The workspace is made when there is none.</source>
        <translation>把文档读入工作文件，每个文档是一个可撤销的步骤。工作文件不存在时新建。</translation>
    </message>
    <message>
        <location filename="../app/cli/importcommand.cpp" line="79"/>
        <source>Documents, folders, or - for standard input.</source>
        <translation>文档、文件夹，或表示标准输入的 -。</translation>
    </message>
    <message>
        <location filename="../app/cli/importcommand.cpp" line="80"/>
        <source>The workspace (*.brw).</source>
        <translation>工作文件（*.brw）。</translation>
    </message>
    <message>
        <location filename="../app/cli/importcommand.cpp" line="86"/>
        <source>--into WORKSPACE is needed.</source>
        <translation>必须给出 --into 工作文件。</translation>
    </message>
    <message>
        <location filename="../app/cli/importcommand.cpp" line="92"/>
        <source>%1: a workspace cannot be imported into another one.</source>
        <translation>%1：不能把一个工作文件导入另一个工作文件。</translation>
    </message>
    <message>
        <location filename="../app/cli/importcommand.cpp" line="112"/>
        <source>%1: brought to a new format; a copy as it was is kept in %2</source>
        <translation>%1：已升级为新格式；原样副本保存在 %2</translation>
    </message>
    <message>
        <location filename="../app/cli/main.cpp" line="30"/>
        <source>read documents and write what is in them</source>
        <translation>读取文档并写出其内容</translation>
    </message>
    <message>
        <location filename="../app/cli/main.cpp" line="32"/>
        <source>say what a reviewer would find; exit status 1 when there are errors</source>
        <translation>列出审核人员会发现的问题；有错误时退出状态为 1</translation>
    </message>
    <message>
        <location filename="../app/cli/main.cpp" line="35"/>
        <source>read documents into a workspace</source>
        <translation>把文档读入工作文件</translation>
    </message>
    <message>
        <location filename="../app/cli/main.cpp" line="37"/>
        <source>write the present state of a workspace or a document</source>
        <translation>写出工作文件或文档的当前内容</translation>
    </message>
    <message>
        <location filename="../app/cli/main.cpp" line="39"/>
        <source>say what a rule checks, why, and where it comes from</source>
        <translation>说明一条规则检查什么、为什么、依据何在</translation>
    </message>
    <message>
        <location filename="../app/cli/main.cpp" line="45"/>
        <source>Reads and checks budget performance target tables.</source>
        <translation>读取和检查预算绩效目标表。</translation>
    </message>
    <message>
        <location filename="../app/cli/main.cpp" line="51"/>
        <source>INPUT is a document (PDF, Word, Excel, OpenDocument, HTML, csv, text), a folder of documents, a workspace (*.brw), or - for standard input.
Every command knows --help and --lang zh_CN|en; --version says which version this is.
Exit status: 0 fine; 1 findings of severity error (check); 2 wrong usage; 3 an input cannot be read or is no known form.</source>
        <translation>INPUT 是文档（PDF、Word、Excel、OpenDocument、HTML、csv、文本）、文档所在的文件夹、工作文件（*.brw），或表示标准输入的 -。
每个命令都有 --help 和 --lang zh_CN|en；--version 显示版本。
退出状态：0 正常；1 有错误级问题（check）；2 用法不对；3 某个输入不能读取或不是已知的表式。</translation>
    </message>
    <message>
        <location filename="../app/cli/main.cpp" line="81"/>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <location filename="../app/cli/main.cpp" line="116"/>
        <source>There is no such language; there are: zh_CN, en</source>
        <translation>没有这种语言，可用的有：zh_CN, en</translation>
    </message>
    <message>
        <location filename="../app/cli/parsecommand.cpp" line="45"/>
        <source>Reads documents and writes what is in them.</source>
        <translation>读取文档并写出其内容。</translation>
    </message>
    <message>
        <location filename="../app/cli/parsecommand.cpp" line="47"/>
        <source>json (the default), csv or text.</source>
        <translation>json（默认）、csv 或 text。</translation>
    </message>
    <message>
        <location filename="../app/cli/parsecommand.cpp" line="48"/>
        <source>With JSON: name the pieces of text each value came from.</source>
        <translation>用于 JSON：给出每个值的文字出处。</translation>
    </message>
    <message>
        <location filename="../app/cli/parsecommand.cpp" line="57"/>
        <source>--sources goes with --format json only.</source>
        <translation>--sources 只能与 --format json 一起使用。</translation>
    </message>
    <message>
        <location filename="../app/cli/checkcommand.cpp" line="95"/>
        <source>Runs the examples of the profile instead and says which of them fail.</source>
        <translation>改为运行规则方案自带的示例，列出不符合的示例。</translation>
    </message>
    <message>
        <location filename="../app/cli/selftestcommand.cpp" line="22"/>
        <source>%1 is silent about: %2</source>
        <translation>%1 应提示而未提示：%2</translation>
    </message>
    <message>
        <location filename="../app/cli/selftestcommand.cpp" line="22"/>
        <source>%1 speaks about: %2</source>
        <translation>%1 不应提示而提示：%2</translation>
    </message>
    <message>
        <location filename="../app/cli/selftestcommand.cpp" line="26"/>
        <source>Without an example that fires: %1</source>
        <translation>没有应提示示例的规则：%1</translation>
    </message>
    <message>
        <location filename="../app/cli/selftestcommand.cpp" line="28"/>
        <source>Without an example that must not: %1</source>
        <translation>没有不应提示示例的规则：%1</translation>
    </message>
    <message>
        <location filename="../app/cli/selftestcommand.cpp" line="30"/>
        <source>%1: %2 rules, %3 examples, %4 failed</source>
        <translation>%1：%2 条规则，%3 个示例，%4 个不符</translation>
    </message>
    <message>
        <location filename="../app/cli/findingstext.cpp" line="105"/>
        <source>Tables: %1. Errors: %2, warnings: %3, hints: %4 (accepted: %5). Rejected: %6, mended: %7</source>
        <translation>表格：%1。错误：%2，警告：%3，提示：%4（其中采纳：%5）。不采纳：%6，已修改：%7</translation>
    </message>
</context>
</TS>
