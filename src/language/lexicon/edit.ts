/**
 * From a form to its lemma. An edit is one of
 *
 *     =         the form itself
 *     2en       cut two letters, add `en`
 *     @3:1en    take out the `ge` at index 3 first
 *     !DigiD    this lemma
 *
 * and `^` before it makes the first letter a capital, `^-` the first letter of each part between
 * hyphens, `^#` all letters before the first hyphen, `^^` all letters.
 */
export function applyEdit(form: string, edit: string): string {
  switch (edit[0]) {
    case '=':
      return form;
    case '!':
      return edit.slice(1);
    case '@': {
      const colon = edit.indexOf(':');
      const at = Number(edit.slice(1, colon));
      return applyEdit(form.slice(0, at) + form.slice(at + 2), edit.slice(colon + 1));
    }
    case '^':
      return withCapitals(form, edit.slice(1));
    default: {
      const cut = Number.parseInt(edit, 10);
      return form.slice(0, form.length - cut) + edit.slice(String(cut).length);
    }
  }
}

function withCapitals(form: string, edit: string): string {
  switch (edit[0]) {
    case '^':
      return applyEdit(form, edit.slice(1)).toUpperCase();
    case '-':
      return applyEdit(form, edit.slice(1)).split('-').map(capitalised).join('-');
    case '#':
      return applyEdit(form, edit.slice(1)).replace(/^[^-]*/, (front) => front.toUpperCase());
    default:
      return capitalised(applyEdit(form, edit));
  }
}

/** With a capital; ij is one letter: IJsselmeer. */
export function capitalised(word: string): string {
  const length = word.startsWith('ij') ? 2 : 1;
  return word.slice(0, length).toUpperCase() + word.slice(length);
}
