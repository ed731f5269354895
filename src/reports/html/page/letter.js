// Joins the words of a letter with the findings about them: choosing, stepping and filtering.

/** Elements of a letter that belong to a finding, by its number. */
const marksOf = (letter, number) => letter.querySelectorAll(`.mark[data-f="${number}"]`);
const findingOf = (letter, number) => letter.querySelector(`.finding[data-number="${number}"]`);
const linkTo = (letter, number) => letter.querySelector(`a[data-opens~="${number}"]`);

const visibleFindings = (letter) => [...letter.querySelectorAll('.finding:not(.off)')];

/** Fills in where a person is: "3 of 42". */
const fillIn = (element, part, whole) => {
  const counted = (number) => Number(number).toLocaleString(document.documentElement.lang);
  element.textContent = element.dataset.of
    .replace('##', counted(whole))
    .replace('#', counted(part));
};

/** Takes away what was chosen before. */
function clear(letter) {
  for (const element of letter.querySelectorAll('.current')) {
    element.classList.remove('current', 'raised');
  }
}

/** Shows findings with their words; the first leads. */
function choose(letter, numbers) {
  clear(letter);
  const [first] = numbers;
  for (const number of numbers) {
    findingOf(letter, number)?.classList.add('current');
    for (const mark of marksOf(letter, number)) mark.classList.add('current');
  }
  const finding = findingOf(letter, first);
  if (!finding) return;
  finding.classList.add('raised');
  const list = finding.parentElement;
  if (list.scrollHeight > list.clientHeight) {
    list.scrollTop += finding.getBoundingClientRect().top - list.getBoundingClientRect().top;
  }
  const visible = visibleFindings(letter);
  const status = letter.querySelector('.findings .status');
  if (status) fillIn(status, visible.indexOf(finding) + 1, visible.length);
}

/** How much text a finding marks. */
const lengthOf = (letter, number) =>
  [...marksOf(letter, number)].reduce((sum, { textContent }) => sum + textContent.length, 0);

/** The findings whose marks lie around an element and are shown, the innermost first. */
function numbersAround(element) {
  const numbers = [];
  for (let at = element.closest('.mark'); at; at = at.parentElement.closest('.mark')) {
    if (!at.classList.contains('off')) numbers.push(at.dataset.f);
  }
  return numbers;
}

/** Of the findings around an element the innermost, with those about the very same words. */
function chosenAt(letter, element) {
  const numbers = numbersAround(element);
  const [first] = numbers;
  return numbers.filter((number) => lengthOf(letter, number) === lengthOf(letter, first));
}

/** The innermost marks of a link, which all others lie around. */
const innermost = (link) => [...link.querySelectorAll('.mark')].at(-1) ?? link;

function step(letter, by) {
  const visible = visibleFindings(letter);
  const at = visible.findIndex((finding) => finding.classList.contains('raised'));
  const next = at < 0 ? (by > 0 ? 0 : visible.length - 1) : at + by;
  const finding = visible[(next + visible.length) % visible.length];
  if (!finding) return undefined;
  const { number } = finding.dataset;
  choose(letter, [number]);
  const link = linkTo(letter, number);
  link?.scrollIntoView({ block: 'center' });
  return link;
}

/** The letter that a person looks at. */
const letterInView = () =>
  [...document.querySelectorAll('.letter')].find((letter) => letter.offsetParent !== null);

document.addEventListener('click', (event) => {
  const target = event.target;
  const letter = target.closest?.('.letter');
  if (!letter) return;

  const link = target.closest('.paper a[data-opens]');
  const mark = target.closest('.paper .mark');
  if (link || mark) {
    // A key on a link has the link itself as its target, a mouse what lies under it.
    const from = link && target === link ? innermost(link) : target;
    const numbers = chosenAt(letter, from);
    event.preventDefault();
    if (numbers.length === 0) return;
    choose(letter, numbers);
    findingOf(letter, numbers[0])?.focus({ preventScroll: true });
    return;
  }

  const back = target.closest('.finding .where a');
  if (back) {
    const { number } = back.closest('.finding').dataset;
    event.preventDefault();
    choose(letter, [number]);
    const words = linkTo(letter, number);
    words?.scrollIntoView({ block: 'center' });
    words?.focus({ preventScroll: true });
    return;
  }

  const steps = target.closest('[data-step]');
  if (steps) {
    step(letter, Number(steps.dataset.step));
    return;
  }

  const all = target.closest('[data-show]');
  if (all) {
    for (const box of letter.querySelectorAll('.filter input')) {
      box.checked = all.dataset.show === 'all';
    }
    filter(letter);
    return;
  }

  const finding = target.closest('.finding');
  if (finding && !target.closest('button')) {
    choose(letter, [finding.dataset.number]);
    linkTo(letter, finding.dataset.number)?.scrollIntoView({ block: 'center' });
  }
});

/** Shows the findings of the rules that are ticked. A link without any is no link. */
function filter(letter) {
  const shown = new Set(
    [...letter.querySelectorAll('.filter input:checked')].map(({ value }) => value),
  );
  clear(letter);
  for (const finding of letter.querySelectorAll('.finding')) {
    const off = !shown.has(finding.dataset.rule);
    finding.classList.toggle('off', off);
    for (const mark of marksOf(letter, finding.dataset.number)) mark.classList.toggle('off', off);
  }
  for (const link of letter.querySelectorAll('.paper a[data-opens]')) {
    link.dataset.href ??= link.getAttribute('href');
    if (link.querySelector('.mark:not(.off)')) link.setAttribute('href', link.dataset.href);
    else link.removeAttribute('href');
  }
  const status = letter.querySelector('.findings .status');
  const number = visibleFindings(letter).length;
  if (status) fillIn(status, number, letter.querySelectorAll('.finding').length);
}

document.addEventListener('change', (event) => {
  const letter = event.target.closest?.('.letter');
  if (letter && event.target.closest('.filter')) filter(letter);
});

document.addEventListener('keydown', (event) => {
  const letter = letterInView();
  if (!letter || event.defaultPrevented) return;
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by && event.altKey && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    step(letter, by)?.focus({ preventScroll: true });
  } else if (event.key === 'Escape' && !document.querySelector(':popover-open')) {
    const number = letter.querySelector('.finding.raised')?.dataset.number;
    const words = number && linkTo(letter, number);
    clear(letter);
    if (words && letter.querySelector('.findings').contains(document.activeElement)) words.focus();
  }
});
