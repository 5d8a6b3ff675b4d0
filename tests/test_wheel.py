"""The built archives: what users get must work away from the source tree."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

ROOT = Path(__file__).parent.parent


def run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sdist")
    run(sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", folder, cwd=ROOT)
    return next(folder.glob("*.tar.gz"))


@pytest.fixture(scope="module")
def wheel(sdist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from the sdist: so the sdist is shown to hold all that is needed."""
    folder = tmp_path_factory.mktemp("wheel")
    run("tar", "-xzf", sdist, cwd=folder)
    tree = next(folder.iterdir())
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=tree)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel alone; what it depends on is borrowed from this environment."""
    folder = tmp_path_factory.mktemp("venv")
    run(sys.executable, "-m", "venv", folder, cwd=folder)
    python = folder / "bin" / "python"
    run(python, "-m", "pip", "install", "--no-deps", "--no-index", wheel, cwd=folder)
    purelib = run(
        python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder
    )
    # A path in a .pth file comes after the new environment's own, and .pth files found there are
    # not read: an editable install of the tree stays out.
    (Path(purelib.strip()) / "borrowed.pth").write_text(sysconfig.get_path("purelib"))
    return python


def test_wheel_has_only_our_packages(wheel: Path) -> None:
    names = {name.partition("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    info = {name for name in names if name.endswith(".dist-info")}
    assert len(info) == 1
    assert names - info == {"arcdsl", "arcdsl_solvers", "arcdsl_samples"}


def test_wheel_is_typed_and_licensed(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert "arcdsl/py.typed" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_wheel_has_every_source_file(wheel: Path) -> None:
    folders = [ROOT, ROOT / "solvers", ROOT / "training_samples"]
    packages = ["arcdsl", "arcdsl_solvers", "arcdsl_samples"]
    expected = {
        path.relative_to(folder).as_posix()
        for folder, package in zip(folders, packages, strict=True)
        for path in (folder / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert expected - set(zipfile.ZipFile(wheel).namelist()) == set()


def test_wheel_imports_outside_the_tree(python: Path, tmp_path: Path) -> None:
    program = (
        "import arcdsl, arcdsl_solvers, arcdsl_samples as s; print(arcdsl.__file__, s.__file__)"
    )
    for file in run(python, "-c", program, cwd=tmp_path).split():
        assert Path(file).is_relative_to(python.parent.parent)


def test_wheel_entry_points_load(python: Path, tmp_path: Path) -> None:
    program = (
        "from importlib.metadata import entry_points\n"
        "found = entry_points(group='arcdsl.solvers')\n"
        "print(*sorted(point.name for point in found if callable(point.load())))"
    )
    assert "enumerative" in run(python, "-c", program, cwd=tmp_path).split()


def test_wheel_command_runs(python: Path, tmp_path: Path) -> None:
    assert "solve" in run(python.parent / "arcdsl", "--help", cwd=tmp_path)


def test_sdist_has_no_leftovers(sdist: Path) -> None:
    with tarfile.open(sdist) as archive:
        names = {Path(name).parts[1] for name in archive.getnames() if len(Path(name).parts) > 1}
    assert {"pyproject.toml", "README.md", "LICENSE", "tests"} <= names
    assert names & {".venv", "runs", "site", "build", "mutants", ".hypothesis"} == set()


def test_lock_knows_every_requirement() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    lock = tomllib.loads((ROOT / "uv.lock").read_text())
    (locked,) = (p["metadata"] for p in lock["package"] if p["name"] == "arcdsl")
    written = list(project["project"]["dependencies"])
    for extra in project["project"]["optional-dependencies"].values():
        written += extra
    for group in project["dependency-groups"].values():
        written += [line for line in group if isinstance(line, str)]
    wanted = [Requirement(line) for line in written]
    rows = locked["requires-dist"] + [
        row for rows in locked["requires-dev"].values() for row in rows
    ]
    have = {(row["name"], SpecifierSet(row.get("specifier", ""))) for row in rows}
    assert {(r.name, r.specifier) for r in wanted} - have == set()


def test_lock_is_public() -> None:
    lock = tomllib.loads((ROOT / "uv.lock").read_text())
    urls = [file["url"] for package in lock["package"] for file in package.get("wheels", [])]
    assert urls
    assert all(url.startswith("https://files.pythonhosted.org/") for url in urls)
