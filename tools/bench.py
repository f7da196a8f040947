"""Run every benchmark and say which data sets, kept beside the project, are absent."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

BENCHMARKS = Path("benchmarks")
OF_PEERS = frozenset({"linking_splink", "names_peers", "scale_splink"})
"""Parts of a benchmark that it starts itself, by the interpreter that has what it compares with."""
DATA = Path("..") / "shared" / "data"
SETS = ("exchanges.csv", "cumulative.csv", "statements.csv", "linkage-dev", "press-dev")


def absent_sets(data: Path = DATA) -> list[str]:
    """The names of the data sets that benchmarks could use and that are not here."""
    return [name for name in SETS if not (data / name).exists()]


def _part(script: Path) -> bool:
    """Tell whether a file is only a part of benchmarks: data, or what another starts."""
    return script.stem in OF_PEERS or "__main__" not in script.read_text(encoding="utf-8")


def main(arguments: list[str]) -> int:
    """Run benchmarks/*.py, or those named, one after the other; fail when one fails or none is there."""
    for name in absent_sets():
        print(f"absent: {DATA / name}; benchmarks that read it will say so and measure the made-up conflict only")
    wanted = {Path(name).stem for name in arguments}
    scripts = [path for path in sorted(BENCHMARKS.glob("*.py")) if path.stem in wanted or not (wanted or _part(path))]
    if not scripts:
        print(f"no benchmark in {BENCHMARKS}/ by that name")
        return 1
    failed = []
    for script in scripts:
        print(f"== {script}", flush=True)
        command = [sys.executable, "-m", f"{BENCHMARKS.name}.{script.stem}"]
        if subprocess.run(command, check=False, cwd=BENCHMARKS.resolve().parent).returncode:
            failed.append(script.name)
    print(f"failed: {', '.join(failed)}" if failed else f"{len(scripts)} benchmarks ran")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
