#!/usr/bin/env python3
# SPDX-FileCopyrightText: Budget Review contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Has LibreOffice and Chromium print or save tables, and compares what is read from their files.

  producers.py render TABLES.json FOLDER [--only WORD]
      the tables of a file in the format budget-review/1, by each producer in each layout; WORD is a part of a
      file's name: writer-cut.pdf, calc, .docx
  producers.py compare TABLES.json FOLDER --cli PROGRAM [--only WORD]
      reads each of these files in the folder and shows the fields that differ; exit status 1 when any does
  producers.py fixtures
      makes the files beside this script again, from tables.json

Needs libreoffice-writer, libreoffice-calc and chromium, or their packages without windows (-nogui).
"""

import argparse
import html
import json
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
SANS = "Noto Sans CJK SC"
SERIF = "Noto Serif CJK SC"
HEADS = ["一级指标", "二级指标", "三级指标", "计量单位", "指标性质", "指标值", "权重（%）", "是否核心指标"]
FIELDS = ["name", "unit", "operator", "value", "weight", "core"]

# Sizes in millimetres, fonts in points. A table begins a page where breaks is true.
LAYOUTS = {
    "a4": dict(page=(210, 297), margin=20, font=SANS, size=10, breaks=True, valign="middle", align="center",
               widths=[6, 9, 9, 24, 9, 9, 14, 10, 10], merge=True),
    "narrow": dict(page=(210, 297), margin=12, font=SERIF, size=9, breaks=False, valign="top", align="left",
                   widths=[5, 8, 10, 18, 8, 8, 10, 7, 9], merge=False),
    "wide": dict(page=(420, 297), margin=25, font=SANS, size=12, breaks=True, valign="bottom", align="left",
                 widths=[7, 11, 12, 20, 9, 9, 12, 9, 9], merge=True),
    # So low that pages cut the rows of all tables, and the words beside them.
    "cut": dict(page=(297, 120), margin=10, font=SANS, size=10, breaks=False, valign="middle", align="center",
                widths=[5, 8, 10, 18, 8, 8, 10, 7, 9], merge=True),
}
PRODUCERS = ["writer", "calc", "calc-plain", "chromium"]
# What is saved instead of printed, in layout a4 alone: it has no pages.
SAVED = {"writer": ["docx", "odt", "html"], "calc": ["xlsx", "ods", "html", "csv"]}
CSV_IN_UTF8 = "csv:Text - txt - csv (StarCalc):44,34,76,1"


def text_of(value):
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, list):
        return "\n".join(value)
    return str(value)


def amount(project, name):
    return text_of(project.get(name, "")) if name == "executionWeight" else f"{project.get(name, 0):.2f}"


def cells_of(project, merge):
    """(row, column, row span, column span, text), nine columns."""
    cells = []

    def add(row, column, span, text, rows=1):
        cells.append([row, column, rows, span, text_of(text)])

    pairs = [
        ("一级项目名称", project["name"], "业务主管部门", project["department"]),
        ("预算执行率权重", amount(project, "executionWeight"), "部门留用", amount(project, "retained")),
        ("当年预算金额", amount(project, "budget"), "补助街镇", amount(project, "subsidy")),
    ]
    row = 0
    for label1, text1, label2, text2 in pairs:
        add(row, 0, 2, label1)
        add(row, 2, 2, text1)
        add(row, 4, 2, label2)
        add(row, 6, 3, text2)
        row += 1
    for label, name in [("项目概述", "overview"), ("立项依据", "basis"), ("当年绩效目标", "goal")]:
        add(row, 0, 2, label)
        add(row, 2, 7, project.get(name, ""))
        row += 1
    rows = project["indicators"]
    add(row, 0, 1, "绩效指标", len(rows) + 1)
    for column, head in enumerate(HEADS):
        add(row, column + 1, 1, head)
    above = None
    open_cells = [None, None]
    for indicator in rows:
        row += 1
        same = merge and above is not None
        for level, name in enumerate(["level1", "level2"]):
            same = same and above[name] == indicator[name]
            if same:
                open_cells[level][2] += 1
            else:
                add(row, level + 1, 1, indicator[name])
                open_cells[level] = cells[-1]
        for column, name in enumerate(FIELDS):
            add(row, column + 3, 1, indicator[name])
        above = indicator
    cells.sort(key=lambda cell: (cell[0], cell[1]))
    return cells


def above_of(project):
    return [project["title"], f"编制单位： {project['unitCode']}-{project['unitName']} 单位：{project['currencyUnit']}"]


def column_widths(layout):
    usable = layout["page"][0] - 2 * layout["margin"]
    return [usable * width / sum(layout["widths"]) for width in layout["widths"]]


def lines_needed(text, width, layout):
    """How many lines a text takes in a cell that is so many millimetres wide, at most."""
    em = layout["size"] * 0.3528
    room = max(1, int((width - 2) / em) - 1)
    return sum(max(1, -(-len(paragraph) // room)) for paragraph in text.split("\n"))


ODF = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
       'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
       'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
       'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
       'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"')


def odf_page(layout):
    width, height = layout["page"]
    return (f'<style:page-layout style:name="P"><style:page-layout-properties fo:page-width="{width}mm" '
            f'fo:page-height="{height}mm" style:print-orientation="{"landscape" if width > height else "portrait"}" '
            f'fo:margin="{layout["margin"]}mm" style:scale-to-X="1"/></style:page-layout>')


def odf_text_style(layout):
    return (f'<style:text-properties style:font-name="F" style:font-name-asian="F" fo:font-family="\'{layout["font"]}\'" '
            f'style:font-family-asian="\'{layout["font"]}\'" fo:font-size="{layout["size"]}pt" '
            f'style:font-size-asian="{layout["size"]}pt"/>')


def paragraphs(text, style=""):
    return "".join(f"<text:p{style}>{html.escape(part)}</text:p>" for part in text.split("\n"))


def odf_rows(cells, columns, cell_style, row_style):
    taken = {}
    for index, (row, column, rows, span, _) in enumerate(cells):
        for r in range(row, row + rows):
            for c in range(column, column + span):
                taken[r, c] = index
    count = 1 + max(row for row, _ in taken)
    out = []
    for row in range(count):
        out.append(f'<table:table-row table:style-name="{row_style(row)}">')
        for column in range(columns):
            cell = cells[taken[row, column]]
            if cell[0] != row or cell[1] != column:
                out.append("<table:covered-table-cell/>")
                continue
            out.append(f'<table:table-cell table:style-name="{cell_style(cell)}" office:value-type="string" '
                       f'table:number-columns-spanned="{cell[3]}" table:number-rows-spanned="{cell[2]}">'
                       f'{paragraphs(cell[4])}</table:table-cell>')
        out.append("</table:table-row>")
    return "".join(out)


def fodt(projects, layout):
    widths = column_widths(layout)
    valign = layout["valign"]
    styles = [
        f'<style:style style:name="Standard" style:family="paragraph">{odf_text_style(layout)}</style:style>',
        '<style:style style:name="Break" style:family="paragraph" style:parent-style-name="Standard">'
        '<style:paragraph-properties fo:break-before="page" fo:text-align="center"/></style:style>',
        '<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard">'
        '<style:paragraph-properties fo:text-align="center" fo:margin-top="5mm"/></style:style>',
        f'<style:style style:name="T" style:family="table"><style:table-properties style:width="{sum(widths)}mm" '
        'table:align="left"/></style:style>',
        f'<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" '
        f'fo:padding="0.8mm" style:vertical-align="{valign}"/></style:style>',
        '<style:style style:name="R" style:family="table-row"><style:table-row-properties '
        'fo:keep-together="auto"/></style:style>',
    ]
    styles += [f'<style:style style:name="C{i}" style:family="table-column"><style:table-column-properties '
               f'style:column-width="{width}mm"/></style:style>' for i, width in enumerate(widths)]
    body = []
    for index, project in enumerate(projects):
        title, unit = above_of(project)
        style = "Break" if layout["breaks"] and index > 0 else "Title"
        body.append(paragraphs(title, f' text:style-name="{style}"') + paragraphs(unit))
        body.append('<table:table table:style-name="T">')
        body += [f'<table:table-column table:style-name="C{i}"/>' for i in range(len(widths))]
        body.append(odf_rows(cells_of(project, layout["merge"]), len(widths), lambda _: "C", lambda _: "R"))
        body.append("</table:table>")
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {ODF} '
            'office:mimetype="application/vnd.oasis.opendocument.text">'
            f'<office:automatic-styles>{"".join(styles[1:])}{odf_page(layout)}</office:automatic-styles>'
            f'<office:styles>{styles[0]}</office:styles>'
            '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P"/>'
            f'</office:master-styles><office:body><office:text>{"".join(body)}</office:text></office:body></office:document>')


def fods(projects, layout, borders):
    widths = column_widths(layout)
    align = {"center": "center", "left": "start"}[layout["align"]]
    border = 'fo:border="0.5pt solid #000000"' if borders else ""

    def cell_style(name, horizontal, border_text):
        return (f'<style:style style:name="{name}" style:family="table-cell"><style:table-cell-properties '
                f'{border_text} fo:wrap-option="wrap" style:vertical-align="{layout["valign"]}"/>'
                f'<style:paragraph-properties fo:text-align="{horizontal}"/>{odf_text_style(layout)}</style:style>')

    styles = [cell_style("C", align, border), cell_style("L", "start", border), cell_style("N", "center", "")]
    styles += [f'<style:style style:name="C{i}" style:family="table-column"><style:table-column-properties '
               f'style:column-width="{width}mm"/></style:style>' for i, width in enumerate(widths)]
    rows = []
    line = layout["size"] * 0.3528 * 1.5  # Noto's lines are 1.45 of the size
    for index, project in enumerate(projects):
        cells = cells_of(project, layout["merge"])
        heights = {}
        for row, column, row_span, span, text in cells:
            if row_span == 1:
                need = lines_needed(text, sum(widths[column:column + span]), layout) * line + 1.5
                heights[row] = max(heights.get(row, 0), need)
        for row, column, row_span, span, text in cells:
            need = lines_needed(text, sum(widths[column:column + span]), layout) * line + 1.5
            have = sum(heights[r] for r in range(row, row + row_span))
            if need > have:
                heights[row + row_span - 1] += need - have
        above = []
        for number, text in enumerate(above_of(project)):
            name = f"A{index}-{number}"
            page = 'fo:break-before="page"' if layout["breaks"] and index > 0 and number == 0 else ""
            styles.append(f'<style:style style:name="{name}" style:family="table-row"><style:table-row-properties '
                          f'style:row-height="{line + 1.5}mm" style:use-optimal-row-height="false" {page}/></style:style>')
            above.append(f'<table:table-row table:style-name="{name}"><table:table-cell table:style-name='
                         f'"{"N" if number == 0 else "L"}" office:value-type="string" '
                         f'table:number-columns-spanned="{len(widths)}" table:number-rows-spanned="1">'
                         f'{paragraphs(text)}</table:table-cell>'
                         + "<table:covered-table-cell/>" * (len(widths) - 1) + "</table:table-row>")
        for row, height in heights.items():
            styles.append(f'<style:style style:name="R{index}-{row}" style:family="table-row">'
                          f'<style:table-row-properties style:row-height="{height}mm" '
                          'style:use-optimal-row-height="false"/></style:style>')
        rows += above
        rows.append(odf_rows(cells, len(widths), lambda cell: "L" if len(cell[4]) > 40 else "C",
                             lambda row, index=index: f"R{index}-{row}"))
    table = ('<table:table table:name="表" table:style-name="TS">'
             + "".join(f'<table:table-column table:style-name="C{i}"/>' for i in range(len(widths)))
             + "".join(rows) + "</table:table>")
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {ODF} '
            'office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
            f'<office:automatic-styles><style:style style:name="TS" style:family="table" style:master-page-name="M"/>'
            f'{"".join(styles)}{odf_page(layout)}</office:automatic-styles>'
            '<office:master-styles><style:master-page style:name="M" style:page-layout-name="P"/>'
            f'</office:master-styles><office:body><office:spreadsheet>{table}</office:spreadsheet></office:body></office:document>')


def web_page(projects, layout):
    width, height = layout["page"]
    widths = column_widths(layout)
    out = [f'<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>表</title><style>'
           f'@page{{size:{width}mm {height}mm;margin:{layout["margin"]}mm}}'
           f'body{{margin:0;font:{layout["size"]}pt "{layout["font"]}"}}'
           f'table{{border-collapse:collapse;table-layout:fixed;width:100%}}'
           f'td{{border:1px solid;padding:2px 3px;vertical-align:{layout["valign"]};overflow-wrap:anywhere;'
           f'text-align:{layout["align"]}}}td.l{{text-align:justify}}h1{{font-size:1.4em;text-align:center}}'
           '.b{break-before:page}</style></head><body>']
    for index, project in enumerate(projects):
        title, unit = above_of(project)
        begins = ' class="b"' if layout["breaks"] and index > 0 else ""
        out.append(f"<h1{begins}>{html.escape(title)}</h1><p>{html.escape(unit)}</p><table>")
        out.append("".join(f'<col style="width:{w}mm">' for w in widths))
        row = -1
        for cell in cells_of(project, layout["merge"]):
            if cell[0] != row:
                row = cell[0]
                out.append("<tr>")
            text = html.escape(cell[4]).replace("\n", "<br>")
            long = ' class="l"' if len(cell[4]) > 40 else ""
            out.append(f'<td{long} rowspan="{cell[2]}" colspan="{cell[3]}">{text}</td>')
        out.append("</table>")
    return "".join(out) + "</body></html>"


def run(command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=550)


def render(projects, producer, layout, target):
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        if producer == "chromium":
            source = work / "in.html"
            source.write_text(web_page(projects, layout), encoding="utf-8")
            run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                 f"--user-data-dir={work}/profile", "--disable-pdf-tagging", "--no-pdf-header-footer",
                 f"--print-to-pdf={target}", source.as_uri()])
            return
        if producer == "writer":
            source = work / "in.fodt"
            source.write_text(fodt(projects, layout), encoding="utf-8")
        else:
            source = work / "in.fods"
            source.write_text(fods(projects, layout, producer == "calc"), encoding="utf-8")
        kind = target.suffix[1:]
        run(["soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", "--convert-to",
             CSV_IN_UTF8 if kind == "csv" else kind, "--outdir", str(work), str(source)])
        target.write_bytes((work / f"in.{kind}").read_bytes())


def without_fonts(pdf):
    """The same file without the shapes of its characters: what they mean and how wide they are stands elsewhere.

    Both producers write each object by itself and a plain table of references.
    """
    start = int(re.search(rb"startxref\s+(\d+)\s+%%EOF\s*$", pdf).group(1))
    first, count = map(int, re.match(rb"xref\s+(\d+) (\d+)", pdf[start:]).groups())
    entries = re.findall(rb"(\d{10}) \d{5} ([nf])", pdf[start:pdf.index(b"trailer", start)])
    places = sorted((int(at), first + i) for i, (at, kind) in enumerate(entries) if kind == b"n")
    ends = [at for at, _ in places[1:]] + [start]
    objects = {number: pdf[at:end] for (at, number), end in zip(places, ends)}
    shapes = re.findall(rb"/FontFile[23]? (\d+) 0 R", pdf)
    for procedures in re.findall(rb"/CharProcs\s*<<(.*?)>>", pdf, re.DOTALL):
        shapes += re.findall(rb"(\d+) 0 R", procedures)
    for name in shapes:
        subtype = re.search(rb"/Subtype\s*/\w+", objects[int(name)].split(b"stream")[0])
        objects[int(name)] = (b"%s 0 obj\n<</Length 0%s>>\nstream\n\nendstream\nendobj\n"
                              % (name, subtype.group(0) if subtype else b""))
    out = bytearray(pdf[:places[0][0]])
    offsets = {}
    for _, number in places:
        offsets[number] = len(out)
        out += objects[number]
    table = len(out)
    out += b"xref\n%d %d\n" % (first, count)
    for i in range(count):
        at = offsets.get(first + i)
        out += b"%010d 00000 n \n" % at if at is not None else b"0000000000 65535 f \n"
    trailer = pdf[pdf.index(b"trailer", start):]
    return bytes(out + re.sub(rb"startxref\s+\d+", b"startxref\n%d" % table, trailer))


def variants(only):
    """(file name, producer, layout) of each whose name holds \a only."""
    for producer in PRODUCERS:
        for name, layout in LAYOUTS.items():
            kinds = ["pdf"] + (SAVED.get(producer, []) if name == "a4" else [])
            yield from ((f"{producer}-{name}.{kind}", producer, layout) for kind in kinds
                        if only in f"{producer}-{name}.{kind}")


def projects_of(documents):
    return [dict(project, title=document["title"]) for document in documents for project in document["projects"]]


def projects_in(path):
    return projects_of(json.loads(pathlib.Path(path).read_text(encoding="utf-8"))["documents"])


def bare(value):
    """Blanks around digits are the producer's business."""
    if isinstance(value, str):
        return "".join(value.split())
    if isinstance(value, list):
        return [bare(part) for part in value]
    if isinstance(value, dict):
        return {name: bare(part) for name, part in value.items() if part not in ("", [], None)}
    return value


def differences(wanted, read):
    if len(wanted) != len(read):
        yield f"{len(read)} tables instead of {len(wanted)}"
    for number, (a, b) in enumerate(zip(bare(wanted), bare(read)), 1):
        # Where pages cut tables is the producer's business; what is to be looked at there differs.
        for name in sorted((a.keys() | b.keys()) - {"table", "doubts"}):
            if name == "indicators":
                rows = list(zip(a[name], b.get(name, [])))
                if len(a[name]) != len(b.get(name, [])):
                    yield f"table {number}: {len(b.get(name, []))} rows instead of {len(a[name])}"
                for row, (x, y) in enumerate(rows, 1):
                    if x != y:
                        yield f"table {number} row {row}: {x} != {y}"
            elif a.get(name) != b.get(name):
                yield f"table {number} {name}: {a.get(name)!r} != {b.get(name)!r}"


def compare(tables, folder, cli, only):
    wanted = projects_in(tables)
    failed = False
    for name, _, _ in variants(only):
        path = pathlib.Path(folder) / name
        result = subprocess.run([cli, "parse", "--format", "json", str(path)], capture_output=True, text=True)
        documents = json.loads(result.stdout or "{}").get("documents", [])
        read = projects_of(documents)
        found = list(differences(wanted, read))
        unplaced = [line["text"] for d in documents for line in d["lines"]["unplaced"]]
        print(f"{path.name}: {len(found)} differences, {len(unplaced)} lines unplaced {result.stderr.strip()}")
        for text in found[:6] + unplaced[:3]:
            print("   ", text[:300])
        failed = failed or bool(found) or bool(unplaced)
    return 1 if failed else 0


def fixtures():
    projects = projects_in(HERE / "tables.json")
    for producer, name in [("writer", "a4"), ("calc", "narrow"), ("calc", "cut"), ("calc-plain", "a4"), ("calc-plain", "narrow"),
                           ("calc-plain", "wide"), ("chromium", "a4")]:
        target = HERE / f"{producer}-{name}.pdf"
        render(projects, producer, LAYOUTS[name], target)
        target.write_bytes(without_fonts(target.read_bytes()))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("verb", choices=["render", "compare", "fixtures"])
    parser.add_argument("tables", nargs="?")
    parser.add_argument("folder", nargs="?")
    parser.add_argument("--cli")
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    if options.verb == "fixtures":
        fixtures()
        return 0
    if options.verb == "compare":
        return compare(options.tables, options.folder, options.cli, options.only)
    projects = projects_in(options.tables)
    pathlib.Path(options.folder).mkdir(parents=True, exist_ok=True)
    for name, producer, layout in variants(options.only):
        render(projects, producer, layout, (pathlib.Path(options.folder) / name).absolute())
    return 0


if __name__ == "__main__":
    sys.exit(main())
