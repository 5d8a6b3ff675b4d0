"""What a reader sees: pictures, search, filters, digits, dark and light, on a phone."""

from __future__ import annotations

import pytest
from arcdsl_samples import program

from arcdsl import catalogue
from website.reading import Browser, Page

SEEN = """(() => {
  const images = [...document.querySelectorAll('.md-content img')]
    .filter(one => getComputedStyle(one).display !== 'none');
  images.forEach(one => { one.loading = 'eager'; });
  return images.length > 0 && images.every(one => one.complete) && images.map(one => {
    const box = one.getBoundingClientRect();
    const inside = box.left >= 0 && box.right <= innerWidth;
    return [one.src, one.naturalWidth, box.width, box.height, inside];
  });
})()"""


@pytest.mark.parametrize("width", [390, 1200])
@pytest.mark.parametrize("path", ["", *(f"reference/{name}/" for name in catalogue.FAMILIES)])
def test_pictures_are_visible(browser: Browser, path: str, width: int) -> None:
    browser.open(path, width=width)
    for source, natural, across, down, inside in browser.until(SEEN):
        assert natural > 0, source
        assert across > 5, source
        assert down > 5, source
        assert inside, source


@pytest.mark.parametrize("verb", ["rotate", "holes"])
def test_search_finds_a_verb(browser: Browser, verb: str) -> None:
    browser.open("")
    browser.click(".md-search__input")
    browser.type(".md-search__input", verb)
    place = f"{browser.address}/reference/{catalogue.entry(verb).family}/"
    found = """[...document.querySelectorAll('a.md-search-result__link')].some(one =>
      one.href.split(/[?#]/)[0] === arguments[0] && one.hash === arguments[1])"""
    assert browser.until(found, place, f"#{verb}")


def test_gallery_filters_by_name_concept_and_words(browser: Browser) -> None:
    told = {one.task_id: one for one in program.read()}
    browser.open("gallery/")
    assert browser.shown() == list(told)
    browser.choose("#filter [name=name]", "slide")
    assert browser.shown() == [task for task in told if "slide" in told[task].uses]
    browser.choose("#filter [name=concept]", "gravity")
    both = [
        task for task in told if "slide" in told[task].uses and "gravity" in told[task].concepts
    ]
    assert browser.shown() == both
    assert both
    browser.type("#filter [name=q]", "straight blue")
    assert browser.shown() == ["05f2a901"]
    assert browser.ask("document.getElementById('count').textContent") == "1 program"
    assert browser.ask("location.search") == "?name=slide&concept=gravity&q=straight+blue"


def test_gallery_shows_what_its_address_asks_for(browser: Browser) -> None:
    told = {one.task_id: one for one in program.read()}
    browser.open("gallery/?name=paint&concept=gravity")
    assert browser.shown() == [
        task for task in told if "paint" in told[task].uses and "gravity" in told[task].concepts
    ]
    browser.open("gallery/#f8ff0b80")
    assert browser.until(
        "Math.abs(document.getElementById('f8ff0b80').getBoundingClientRect().top) < innerHeight"
    )
    browser.open("gallery/?name=rotate#00d62c1b")  # which does not use it
    assert browser.shown() == list(told)


def test_digits_are_written_and_remembered(browser: Browser) -> None:
    drawn = """[...document.querySelectorAll('.md-content img')]
      .filter(one => getComputedStyle(one).display !== 'none').map(one => one.src)"""
    browser.open("reference/look/")
    plain = browser.ask(drawn)
    browser.click(".digits-button")
    digits = [source.replace(".svg", "-digits.svg") for source in plain]
    assert browser.ask(drawn) == digits
    assert {one[1] > 0 for one in browser.until(SEEN)} == {True}
    browser.open("reference/look/")
    assert browser.ask(drawn) == digits
    browser.click(".digits-button")
    assert browser.ask(drawn) == plain


@pytest.mark.parametrize("path", ["", "gallery/", "reference/transform/"])
def test_dark_scheme_is_dark(browser: Browser, path: str) -> None:
    lightness = """(() => {
      const style = (selector) => getComputedStyle(document.querySelector(selector));
      const sum = (color) => color.match(/\\d+/g).slice(0, 3).reduce((a, b) => a + Number(b), 0);
      return [sum(style('body').backgroundColor), sum(style('.md-content p').color)];
    })()"""
    browser.open(path, dark=True)
    ground, ink = browser.ask(lightness)
    assert ground < 200 < 400 < ink
    browser.open(path)
    ground, ink = browser.ask(lightness)
    assert ink < 400 < 600 < ground


def test_no_page_is_wider_than_a_phone(browser: Browser, pages: dict[str, Page]) -> None:
    wide = {}
    for path in sorted(pages):
        browser.open(path[1:], width=390)
        across = browser.ask("document.documentElement.scrollWidth")
        if across > 390:
            wide[path] = across
    assert wide == {}
