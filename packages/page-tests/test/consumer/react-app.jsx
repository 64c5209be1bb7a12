import {
  Alert,
  Button,
  ErrorSummary,
  Footer,
  Header,
  LanguageProvider,
  LanguageToggle,
  Radio,
  Radios,
  SkipLink,
  TextArea,
  TextField,
} from '@trillium-ds/components/react';
import { Fragment, StrictMode, useRef, useState } from 'react';

function Form() {
  const [code, setCode] = useState('');
  const [notes, setNotes] = useState('Start');
  const [method, setMethod] = useState('');
  const [errors, setErrors] = useState([]);
  const [working, setWorking] = useState(false);
  const host = useRef(null);
  const email = useRef(null);
  const errorOf = (id) => errors.find((error) => error.id === id)?.text;
  return (
    <form id="form">
      <ErrorSummary errors={errors} />
      <TextField
        className="wide"
        data-testid="email-field"
        label="Email <work>"
        hint='We reply "soon"'
        error={errorOf('email')}
        name="email"
        type="email"
        autoComplete="email"
        maxLength={50}
        spellCheck="false"
        required
        ref={host}
        controlRef={email}
      />
      <TextField
        label="Postal code"
        name="code"
        width="7"
        prefixText="#"
        formId="form"
        autoCapitalize="characters"
        error={errorOf('code')}
        value={code}
        onChange={(event) => setCode(event.target.value.toUpperCase())}
      >
        <p slot="hint">
          Find it on <a href="/help">Canada Post</a>
        </p>
      </TextField>
      <TextField
        label="Nickname"
        name="nickname"
        defaultValue={errors.length ? 'Robin' : 'Sam'}
        optional
        labelSize="large"
      />
      <TextField error={errorOf('own')}>
        <Fragment key="both">
          <label>Your own control</label>
          <input name="own" aria-describedby="elsewhere" defaultValue="" />
        </Fragment>
      </TextField>
      <TextArea label="Story" name="story" defaultValue={'\n\nOnce'} maxCount={100} />
      <TextArea
        label="Notes"
        name="notes"
        value={notes}
        onChange={(event) => setNotes(event.target.value.toUpperCase())}
      />
      <TextField label="One question per page" name="heading" labelHeading />
      <Radios
        label="How should we reply?"
        hint="Choose one"
        name="method"
        value={method}
        onChange={(event) => setMethod(event.target.value)}
        error={errorOf('method')}
        required
      >
        <Radio label="Post" value="post" hint="Takes a week" />
        <Radio label="Phone" value="phone" />
      </Radios>
      <Radios label="Language" name="language" defaultValue="en" inline>
        <Radio label="English" value="en" />
        <Radio label="French" value="fr" divider="or" />
      </Radios>
      <Radios name="grouped">
        <fieldset>
          <legend>In a fieldset</legend>
          <Radio label="Yes" value="yes" />
        </fieldset>
      </Radios>
      <Button
        type="button"
        loading={working}
        onClick={() => {
          setErrors(
            errors.length
              ? []
              : [
                  { id: 'email', text: 'Enter an email' },
                  { id: 'code', text: 'Enter a code' },
                  { id: 'own', text: 'Enter your own' },
                  { id: 'method', text: 'Choose a way' },
                ],
          );
        }}
      >
        Check <b>all</b>
      </Button>
      <Button type="button" label="Work" variant="secondary" onClick={() => setWorking(!working)} />
      <Button
        type="button"
        label="Focus"
        variant="secondary"
        onClick={() => (host.current.control === email.current ? email.current.focus() : undefined)}
      />
      <Button href="/next" label="Next" variant="tertiary" />
      <Button href="/next" label="Not yet" disabled />
      <Button>
        <a href="/own">Own link</a>
      </Button>
      <output>
        {code}/{method}
      </output>
    </form>
  );
}

// Without a language of its own, a page in the browser is in that of `<html>`.
const Language = ({ lang, children }) =>
  lang ? <LanguageProvider lang={lang}>{children}</LanguageProvider> : children;

export function App({ lang }) {
  const [closed, setClosed] = useState('no');
  return (
    <StrictMode>
      <Language lang={lang}>
        <SkipLink />
        <SkipLink href="#form">To the form</SkipLink>
        <Header homeHref="/" serviceName="Licences" serviceHref="/start">
          <LanguageToggle href="/other" />
        </Header>
        <main id="main">
          <Alert
            type="warning"
            heading="Closed on Monday"
            dismissible
            onClose={() => setClosed('yes')}
          >
            <p>See the hours.</p>
          </Alert>
          <Alert live="polite">Saved</Alert>
          <Form />
          <p id="closed">{closed}</p>
        </main>
        <Footer copyright="© Ontario">
          <ul>
            <li>
              <a href="/privacy">Privacy</a>
            </li>
          </ul>
        </Footer>
      </Language>
    </StrictMode>
  );
}
