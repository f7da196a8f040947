"""Run every benchmark and say which data sets, kept beside the project, are absent."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

BENCHMARKS = Path("benchmarks")
DATA = Path("..") / "shared" / "data"
SETS = ("exchanges.csv", "cumulative.csv", "statements.csv", "linkage-dev", "press-dev")


def absent_sets(data: Path = DATA) -> list[str]:
    """The names of the data sets that benchmarks could use and that are not here."""
    return [name for name in SETS if not (data / name).exists()]


def main(arguments: list[str]) -> int:
    """Run benchmarks/*.py, or those named, one after the other; fail when one fails or none is there."""
    for name in absent_sets():
        print(f"absent: {DATA / name}; benchmarks that read it will say so and measure the made-up conflict only")
    wanted = {Path(name).stem for name in arguments}
    scripts = [path for path in sorted(BENCHMARKS.glob("*.py")) if not wanted or path.stem in wanted]
    if not scripts:
        print(f"no benchmark in {BENCHMARKS}/ by that name")
        return 1
    failed = []
    for script in scripts:
        print(f"== {script}", flush=True)
        if subprocess.run([sys.executable, str(script)], check=False).returncode:
            failed.append(script.name)
    print(f"failed: {', '.join(failed)}" if failed else f"{len(scripts)} benchmarks ran")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
