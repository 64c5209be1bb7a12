import type { TextField as El } from '@trillium-ds/components';
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
  TextField,
} from '@trillium-ds/components/react';
import { useRef } from 'react';
export function A() {
  const input = useRef<HTMLInputElement>(null);
  const host = useRef<El>(null);
  const b = useRef<HTMLButtonElement>(null);
  return (
    <LanguageProvider lang="fr">
      <TextField
        ref={host}
        controlRef={input}
        label="x"
        labelSize="large"
        name="n"
        type="email"
        prefixText="$"
        autoComplete="email"
        inputMode="numeric"
        maxLength={3}
        width="7"
        value="q"
        onChange={(e) => e.target.value.toUpperCase()}
        data-x="1"
        className="a"
        spellCheck="false"
        error={undefined}
      >
        <p slot="hint">x</p>
      </TextField>
      <Radios label="x" name="y" value="v" onChange={(e) => e.target.value} inline>
        <Radio label="a" value="b" divider="or" />
      </Radios>
      <Button
        variant="danger"
        controlRef={b}
        onClick={(e) => e.currentTarget.focus()}
        target="_blank"
        rel="x"
      >
        Save
      </Button>
      <Alert type="error" onClose={(e) => e.preventDefault()} heading="x" headingLevel="3">
        t
      </Alert>
      <ErrorSummary errors={[{ id: 'a', text: 'b' }]} heading="x" />
      <Header homeHref="/" />
      <SkipLink href="#x" />
      <LanguageToggle href="/" />
      <Footer copyright="c" />
      <tds-text-field
        label="x"
        label-size="large"
        maxlength={3}
        name="x"
        prefix="$"
        error-bad-input="x"
        class="y"
      />
      <tds-radios inline />
      <tds-button form="x" full-width formaction="/x" />
      {/* @ts-expect-error unknown width */}
      <TextField width="8" />
      {/* @ts-expect-error not a property */}
      <TextField validity={null} />
      {/* @ts-expect-error errors are needed */}
      <ErrorSummary />
      {/* @ts-expect-error unknown */}
      <tds-text-field labelSize="large" width="8" />
    </LanguageProvider>
  );
}
