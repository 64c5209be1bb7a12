import type { Entry } from './entry.ts';

const form = (inside: string, attributes = ' action="/page/done"') =>
  `<form${attributes}>${inside}</form>`;
const field = (id: string, label: string, attributes = '') =>
  `<label for="${id}">${label}</label><input id="${id}" name="${id}"${attributes}>`;
const send = '<button>Send</button>';
/** A form that checks itself; `wrong` is what it does when the answer is missing. */
const checked = (wrong: string) =>
  `${form(`${field('lake', 'Lake (required)', ' aria-required="true"')}<p id="error"></p>${send}`, ' action="/page/done" novalidate')}
<script>document.querySelector('form').onsubmit = (event) => {
const lake = document.querySelector('#lake');
const error = document.querySelector('#error');
if (lake.value) return;
event.preventDefault();
${wrong}
};</script>`;

/** 3.2 and 3.3. */
export const forms: readonly Entry[] = [
  {
    id: 'leaves-on-focus',
    criterion: '3.2.1',
    fault: 'The page goes elsewhere as soon as a field has the focus.',
    shared: { body: form(`${field('lake', 'Lake')}${send}`) },
    faulty: `<script>document.querySelector('#lake').onfocus = () => { location.href = '/page/lakes'; };</script>`,
    clean: '<p><a href="/page/lakes">Search for a lake</a></p>',
    element: '#lake',
  },
  {
    id: 'window-on-focus',
    criterion: '3.2.1',
    fault: 'A link that has the focus sends it on to another form.',
    language: 'fr',
    shared: {
      body: '<p><a id="aide" href="/page/aide">Aide</a></p><form action="/page/fini"><label for="lac">Lac</label><input id="lac" name="lac"><button>Envoyer</button></form>',
    },
    faulty: `<script>document.querySelector('#aide').onfocus = () => document.querySelector('form button').focus();</script>`,
    clean: `<script>document.querySelector('#aide').onclick = () => document.querySelector('form button').focus();</script>`,
    element: '#aide',
  },
  {
    id: 'leaves-on-choice',
    criterion: '3.2.2',
    fault: 'Choosing an option goes to another page without warning.',
    shared: {
      body: '<form action="/page/done"><label for="lake">Lake</label><select id="lake" name="lake"><option>Belwood</option><option>Guelph</option></select><button>Go</button></form>',
    },
    faulty: `<script>document.querySelector('#lake').onchange = () => { location.href = '/page/lake'; };</script>`,
    clean: `<script>document.querySelector('#lake').onchange = ({ target }) => { target.dataset.chosen = target.value; };</script>`,
    element: '#lake',
  },
  {
    id: 'sends-on-choice',
    criterion: '3.2.2',
    fault: 'Choosing a radio button sends the form without warning.',
    language: 'fr',
    shared: {
      body: '<form action="/page/fini"><fieldset><legend>Quel permis?</legend><label><input type="radio" name="p" value="1"> Un jour</label><label><input type="radio" name="p" value="2"> Un an</label></fieldset><button>Envoyer</button></form>',
    },
    faulty: `<script>document.querySelector('fieldset').onchange = ({ target }) => target.form.submit();</script>`,
    clean: `<script>document.querySelector('fieldset').onchange = ({ target }) => target.form.checkValidity();</script>`,
    element: 'fieldset',
  },
  {
    id: 'error-without-field',
    criterion: '3.3.1',
    fault: 'After sending, the form says that something is wrong, but not what.',
    faulty: checked(`error.textContent = 'There is a problem.'; lake.focus();`),
    clean: checked(
      `error.textContent = 'Lake: enter the name of a lake.'; lake.setAttribute('aria-invalid', 'true'); lake.setAttribute('aria-describedby', 'error'); lake.focus();`,
    ),
    element: 'form',
  },
  {
    id: 'error-by-colour-only',
    criterion: '3.3.1',
    also: ['1.4.1'],
    fault: 'After sending, a red border is all that tells of the error.',
    faulty: checked(`lake.style.borderColor = '#b00020'; lake.focus();`),
    clean: checked(
      `lake.style.borderColor = '#b00020'; error.textContent = 'Lake: enter the name of a lake.'; lake.setAttribute('aria-invalid', 'true'); lake.setAttribute('aria-describedby', 'error'); lake.focus();`,
    ),
    element: '#lake',
  },
  {
    id: 'field-without-label',
    criterion: '3.3.2',
    also: ['4.1.2', '1.3.1'],
    fault: 'A field has neither a label nor a name.',
    language: 'fr',
    faulty: '<form action="/page/fini"><input id="lac" name="lac"><button>Envoyer</button></form>',
    clean:
      '<form action="/page/fini"><label for="lac">Lac</label><input id="lac" name="lac"><button>Envoyer</button></form>',
    element: 'input',
  },
  {
    id: 'label-not-tied',
    criterion: '1.3.1',
    also: ['4.1.2'],
    fault: 'A label stands before its field, but is not tied to it.',
    faulty: form(`<label>Lake</label><input id="lake" name="lake">${send}`),
    clean: form(`<label for="lake">Lake</label><input id="lake" name="lake">${send}`),
    element: 'input',
  },
  {
    id: 'placeholder-as-label',
    criterion: '3.3.2',
    fault: 'The only label to be seen is an example that goes away with the first letter.',
    faulty: form(
      `<input id="lake" name="lake" aria-label="Lake" placeholder="Lake" style="display: block">${send}`,
    ),
    clean: form(
      `<label for="lake">Lake</label><input id="lake" name="lake" placeholder="Belwood" style="display: block">${send}`,
    ),
    element: 'input',
  },
  {
    id: 'format-not-told',
    criterion: '3.3.2',
    fault: 'A field takes one way of writing a date only, and does not say which.',
    faulty: form(`${field('day', 'First day', ' pattern="\\d{4}-\\d\\d-\\d\\d"')}${send}`),
    clean: form(
      `${field('day', 'First day (as 2026-05-31)', ' pattern="\\d{4}-\\d\\d-\\d\\d"')}${send}`,
    ),
    element: 'input',
  },
  {
    id: 'error-without-suggestion',
    criterion: '3.3.3',
    fault: 'An error does not say how a date must be written, although the form knows.',
    language: 'fr',
    faulty:
      '<form action="/page/fini"><label for="jour">Premier jour</label><input id="jour" name="jour" value="31 mai" aria-invalid="true" aria-describedby="erreur"><p id="erreur">Premier jour : date non valide.</p><button>Envoyer</button></form>',
    clean:
      '<form action="/page/fini"><label for="jour">Premier jour</label><input id="jour" name="jour" value="31 mai" aria-invalid="true" aria-describedby="erreur"><p id="erreur">Premier jour : écrivez la date ainsi, 2026-05-31.</p><button>Envoyer</button></form>',
    element: '#erreur',
  },
  {
    id: 'payment-without-review',
    criterion: '3.3.4',
    fault: 'A payment that cannot be taken back is made without a look at the answers.',
    faulty: form(`<p>$30 will be taken at once and not be paid back.</p><button>Pay $30</button>`),
    clean: form(
      `<p>You can look at your answers and change them before you pay $30.</p><button>Look at the answers</button>`,
    ),
    element: 'form',
  },
  {
    id: 'asked-twice',
    criterion: '3.3.7',
    fault: 'The same address is asked for again in the same process.',
    faulty: form(
      `<h2>Step 1</h2>${field('home', 'Your address', ' autocomplete="address-line1"')}<h2>Step 2</h2>${field('mail', 'Your address again, for the letter', ' autocomplete="address-line1"')}${send}`,
    ),
    clean: form(
      `<h2>Step 1</h2>${field('home', 'Your address', ' autocomplete="address-line1"')}<h2>Step 2</h2><label><input type="checkbox" name="same" checked> Send the letter to that address</label>${send}`,
    ),
    element: 'form',
  },
  {
    id: 'password-not-to-be-pasted',
    criterion: '3.3.8',
    fault: 'A password cannot be pasted, so it has to be known by heart.',
    shared: {
      body: form(
        `${field('user', 'User name', ' autocomplete="username"')}${field('password', 'Password', ' type="password" autocomplete="current-password"')}${send}`,
        ' action="/page/done" method="post"',
      ),
    },
    faulty: `<script>document.querySelector('#password').onpaste = (event) => event.preventDefault();</script>`,
    clean: `<script>document.querySelector('#password').onpaste = (event) => event.stopPropagation();</script>`,
    element: '#password',
  },
  {
    id: 'sum-to-sign-in',
    criterion: '3.3.8',
    fault: 'Who wants to sign in must solve a sum.',
    language: 'fr',
    shared: { title: 'Connexion – Ville d’Elora' },
    faulty:
      '<form action="/page/fini"><label for="user">Nom d’utilisateur</label><input id="user" name="user" autocomplete="username"><label for="sum">Combien font 7 × 8?</label><input id="sum" name="sum"><button>Ouvrir une session</button></form>',
    clean:
      '<form action="/page/fini"><label for="user">Nom d’utilisateur</label><input id="user" name="user" autocomplete="username"><p>Nous vous envoyons un lien par courriel.</p><button>Ouvrir une session</button></form>',
    element: 'form',
  },
];
