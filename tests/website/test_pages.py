"""The pages: what is on them, and that nothing leads nowhere."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import jsonschema
from arcdsl_samples import program

import arcdsl
from arcdsl import catalogue
from website.reading import Page

ROOT = Path(__file__).parents[2]
HOST = "http://site"


def test_family_pages_have_one_heading_for_each_name() -> None:
    headings = {
        family: re.findall(r"(?m)^## (\w+)$", (ROOT / f"docs/reference/{family}.md").read_text())
        for family in catalogue.FAMILIES
    }
    assert {family: sorted(names) for family, names in headings.items()} == {
        family: sorted(one.name for one in catalogue.entries() if one.family == family)
        for family in catalogue.FAMILIES
    }
    assert sorted(name for names in headings.values() for name in names) == sorted(arcdsl.__all__)


def test_family_pages_name_programs_that_use_the_name() -> None:
    uses = {one.task_id: one.uses for one in program.read()}
    for family in catalogue.FAMILIES:
        text = (ROOT / f"docs/reference/{family}.md").read_text("utf-8")
        for name, section in re.findall(r"(?ms)^## (\w+)$(.*?)(?=^## |\Z)", text):
            told = re.search(r"(?ms)^\*\*Programs\*\* that use it:\n(.*?)\n\n", section + "\n")
            listed = re.findall(r"^\[(\w{8})\]", told[1], re.MULTILINE) if told else []
            users = [task for task in uses if name in uses[task]]
            assert len(listed) == min(len(users), 12)
            assert {*listed} <= {*users}
            assert (f"[all {len(users)}]" in section) == (len(users) > 12)


def test_links_lead_to_files_and_places(site: Path, pages: dict[str, Page]) -> None:
    broken = []
    for address, page in pages.items():
        for link in page.links:
            to = urlsplit(urljoin(f"{HOST}{address}", link))
            if f"{to.scheme}://{to.netloc}" != HOST:
                continue
            path = unquote(to.path)
            file = site / path[1:]
            file = file / "index.html" if path.endswith("/") else file
            there = file.is_file() and (
                not to.fragment or unquote(to.fragment) in pages[path].ids | {"__comments"}
            )
            if not there and "404" not in address:  # of which the address is not known
                broken.append(f"{address}: {link}")
    assert broken == []


def test_pages_load_nothing_from_other_hosts(pages: dict[str, Page]) -> None:
    foreign = [
        f"{address}: {link}"
        for address, page in pages.items()
        for link in page.loaded
        if urlsplit(link).netloc
    ]
    assert foreign == []


def test_every_name_has_a_place_and_a_picture(site: Path, pages: dict[str, Page]) -> None:
    for one in catalogue.entries():
        assert one.name.lower() in pages[f"/reference/{one.family}/"].ids
        assert list((site / "pictures").glob(f"{one.name}*.svg")), one.name


def test_gallery_has_every_program(site: Path, pages: dict[str, Page]) -> None:
    tasks = {one.task_id for one in program.read()}
    assert tasks <= pages["/gallery/"].ids
    text = (site / "gallery" / "index.html").read_text("utf-8")
    assert text.count('<article class="card"') == len(tasks)
    for task in tasks:
        assert (site / "pictures" / f"{task}.svg").stat().st_size > 500
        assert "<text" in (site / "pictures" / f"{task}-digits.svg").read_text("utf-8")


def test_catalogue_keeps_to_its_schema(site: Path) -> None:
    data = json.loads((site / "catalogue.json").read_text("utf-8"))
    jsonschema.validate(data, json.loads((site / "catalogue.schema.json").read_text("utf-8")))
    used = {one["name"]: len(one["programs"]) for one in data["names"]}
    assert used["paint"] == sum("paint" in one.uses for one in program.read())


def test_llms_txt_links_every_page_of_the_navigation(site: Path, pages: dict[str, Page]) -> None:
    text = (site / "llms.txt").read_text("utf-8")
    assert text.startswith("# arcdsl\n\n> ")
    links = re.findall(r"(?m)^- \[.+?\]\((.+?)\): \S.*$", text)
    assert len(links) == len(re.findall(r"(?m)^- ", text))
    addresses = {f"/{'' if link == './' else link}" for link in links}
    assert {one for one in addresses if one.endswith("/")} == {*pages} - {"/404.html"}
    assert all((site / link).exists() for link in links)


def test_llms_full_tells_the_whole_language(site: Path) -> None:
    text = (site / "llms-full.txt").read_text("utf-8")
    assert "<!--" not in text
    assert not re.search(r"(?m)^:::", text)
    assert ".md)" not in text
    assert ".md#" not in text
    for one in catalogue.entries():
        assert text.count(f"\n## {one.name}\n") == 1
        assert one.docstring.example in text


def test_citation_file_and_page_say_the_same() -> None:
    cited = (ROOT / "CITATION.cff").read_text("utf-8")
    title = re.findall(r'(?m)^title: "(.+)"$', cited)
    authors = re.findall(r"(?m)^ +- name: (.+)$", cited)
    page = (ROOT / "docs" / "cite.md").read_text("utf-8")
    assert re.search(r"(?m)^cff-version: 1\.2\.0$", cited)
    assert authors == ["The arcdsl authors"]
    assert f"> {authors[0]}. *{title[0]}.*" in page
    assert f"author = {{{{{authors[0]}}}}}" in page
