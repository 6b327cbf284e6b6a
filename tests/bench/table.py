#!/usr/bin/env python3
# SPDX-FileCopyrightText: Budget Review contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Runs the benchmarks of a release build and prints their times beside the marks they are held to.

    tests/bench/table.py [BUILD-FOLDER]          default: build/release

Times drift between machines and with whatever else they do: what counts is the ratio, and the processor time beside the
time of the clock. A mark is met at 1.0 and below. Exits with 1 when a benchmark does not run, never because one is slow.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent


def run(program: pathlib.Path, names: list[str]) -> dict[str, dict]:
    """The results of the named benchmarks of one program."""
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        subprocess.run(
            [
                program,
                "--benchmark_filter=^(" + "|".join(names) + ")(/process_time|/real_time|/manual_time|/iterations:[0-9]+)*$",
                f"--benchmark_out={out.name}",
                "--benchmark_out_format=json",
            ],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        results = json.load(open(out.name, encoding="utf-8"))["benchmarks"]
    return {name: next(r for r in results if (r["name"] + "/").startswith(name + "/")) for name in names}


def in_milliseconds(result: dict, key: str) -> float:
    return result[key] * {"ns": 1e-6, "us": 1e-3, "ms": 1.0, "s": 1e3}[result["time_unit"]]


def main() -> int:
    build = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else HERE.parents[1] / "build" / "release")
    marks = json.loads((HERE / "marks.json").read_text(encoding="utf-8"))
    programs: dict[str, list[str]] = {}
    for mark in marks:
        programs.setdefault(mark["program"], [])
        if mark["benchmark"] not in programs[mark["program"]]:
            programs[mark["program"]].append(mark["benchmark"])
    results = {name: run(build / "tests" / "bench" / name, names) for name, names in programs.items()}

    print("| job | clock | processor | mark | ratio |")
    print("| --- | ---: | ---: | ---: | ---: |")
    for mark in marks:
        result = results[mark["program"]][mark["benchmark"]]
        if "counter" in mark:
            value = result[mark["counter"]]
            print(f"| {mark['job']} | {value:.2f} | | {mark['mark']:g} | {value / mark['mark']:.2f} |")
            continue
        clock = in_milliseconds(result, "real_time")
        processor = in_milliseconds(result, "cpu_time")
        print(f"| {mark['job']} | {clock:.3g} ms | {processor:.3g} ms | {mark['mark']:g} ms | {clock / mark['mark']:.2f} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
