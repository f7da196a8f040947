"""Write requirements.txt and its companions for development and for Spark anew from pyproject.toml: hashes, and no host."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

UV = [
    "uv",
    "pip",
    "compile",
    "--quiet",
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-header",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-find-links",
]
RUNTIME = "requirements.txt"
LOCKS = (
    (RUNTIME, ["--extra", "pg", "--extra", "build"]),
    ("requirements-dev.txt", ["--extra", "pg", "--extra", "build", "--extra", "dev", "--constraint", RUNTIME]),
    ("requirements-spark.txt", ["--extra", "pg", "--extra", "build", "--extra", "spark", "--constraint", RUNTIME]),
)


def main(arguments: list[str]) -> int:
    """Compile them all; arguments go on to uv, `--upgrade` for one."""
    beside = Path(sys.executable).parent
    environment = {**os.environ, "PATH": f"{beside}{os.pathsep}{os.environ['PATH']}"}
    for name, extras in LOCKS:
        command = [*UV, "pyproject.toml", *extras, "--output-file", name, *arguments]
        done = subprocess.run(command, check=False, env=environment, stdout=subprocess.DEVNULL)
        if done.returncode:
            print(f"{name} could not be compiled; see above")
            return 1
        print(f"{name} written")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
