// Makes the table of letters one to search, choose from and sort.

const table = document.querySelector('table.letters');
const tools = document.querySelector('.table-tools');

/** "12.872", in the language of the page. */
const counted = (number) => number.toLocaleString(document.documentElement.lang);

if (table && tools) {
  const body = table.tBodies[0];
  let rows = [...body.rows].map((row) => ({
    row,
    text: row.textContent.toLowerCase(),
    standing: row.dataset.standing,
  }));
  const search = tools.querySelector('input[type="search"]');
  const more = document.querySelector('#meer');
  const status = tools.querySelector('[role="status"]');

  /** A long table is shown in part until a person asks for all of it. */
  let most = Number(table.dataset.first);

  const show = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const standings = new Set(
      [...tools.querySelectorAll('input:checked')].map(({ value }) => value),
    );
    let fitting = 0;
    for (const { row, text, standing } of rows) {
      const fits = standings.has(standing) && words.every((word) => text.includes(word));
      if (fits) fitting += 1;
      if (row.hidden === fits) row.hidden = !fits;
      row.classList.toggle('later', fitting > most);
    }
    status.textContent = status.dataset.of
      .replace('##', counted(rows.length))
      .replace('#', counted(fitting));
    if (more) more.hidden = fitting <= most;
  };

  const sortValue = (row, column) => row.cells[column].dataset.v ?? row.cells[column].textContent;

  /** Numbers by size, text by the alphabet; what has no value comes last, whichever way is asked. */
  const sort = (column, direction) => {
    const values = new Map(rows.map(({ row }) => [row, sortValue(row, column)]));
    const compare = ({ row: a }, { row: b }) => {
      const [x, y] = [values.get(a), values.get(b)];
      if (x === '' || y === '') return (x === '') - (y === '');
      const [m, n] = [Number(x), Number(y)];
      const order = Number.isNaN(m) || Number.isNaN(n) ? x.localeCompare(y, 'nl') : m - n;
      return direction * order;
    };
    rows = rows.toSorted(compare);
    for (const { row } of rows) row.classList.add('later');
    body.append(...rows.map(({ row }) => row));
    show();
  };

  const headings = [...table.tHead.rows[0].cells];
  headings.forEach((heading, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = heading.textContent;
    button.title = `${table.dataset.sort} ${heading.textContent}`;
    button.addEventListener('click', () => {
      const ascending = heading.getAttribute('aria-sort') !== 'ascending';
      for (const other of headings) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
      sort(column, ascending ? 1 : -1);
    });
    heading.replaceChildren(button);
  });

  more?.addEventListener('click', () => {
    most = Number.POSITIVE_INFINITY;
    show();
  });
  search.addEventListener('input', show);
  tools.addEventListener('change', show);
  show();
}
