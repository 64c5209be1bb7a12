import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('root')).render(
  <>
    <form id="form" />
    <tds-text-field label="Amount" name="amount" prefix="$" suffix=".00" form="form" value="20" />
  </>,
);
