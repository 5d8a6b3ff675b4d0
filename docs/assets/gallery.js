// The filters of the gallery. The address of the page holds what is chosen, so that it can be
// shared: ?name=paint&concept=gravity&q=red, and #00d62c1b for one program.
const form = document.getElementById("filter");
if (form) {
  const cards = [...document.querySelectorAll("#gallery .card")];
  const count = document.getElementById("count");
  const texts = new Map();

  const text = (card) => {
    if (!texts.has(card)) texts.set(card, card.textContent.toLowerCase());
    return texts.get(card);
  };

  const apply = () => {
    const { name, concept, q } = Object.fromEntries(new FormData(form));
    const words = q.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const card of cards) {
      const fits =
        (!name || card.dataset.names.split(" ").includes(name)) &&
        (!concept || card.dataset.concepts.split(" ").includes(concept)) &&
        words.every((word) => text(card).includes(word));
      card.hidden = !fits;
      shown += fits;
    }
    count.textContent = shown === 1 ? "1 program" : `${shown} programs`;
  };

  const remember = () => {
    const chosen = [...new FormData(form)].filter(([, value]) => value);
    const query = new URLSearchParams(chosen).toString();
    history.replaceState(null, "", location.pathname + (query && `?${query}`));
  };

  const choose = (search) => {
    const asked = new URLSearchParams(search);
    for (const field of form.elements) {
      if (field.name) field.value = asked.get(field.name) ?? "";
    }
    apply();
  };

  // A program that is asked for by its id is shown, whatever was chosen before.
  const reveal = () => {
    const card = document.getElementById(location.hash.slice(1))?.closest(".card");
    if (!card) return;
    if (card.hidden) choose("");
    card.scrollIntoView();
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  for (const kind of ["input", "change"]) {
    form.addEventListener(kind, () => {
      apply();
      remember();
    });
  }
  document.getElementById("gallery").addEventListener("click", (event) => {
    const chip = event.target.closest(".chips a");
    if (!chip) return;
    event.preventDefault();
    choose(chip.search);
    remember();
    form.scrollIntoView({ block: "center" });
  });
  window.addEventListener("hashchange", reveal);
  choose(location.search);
  reveal();
}
