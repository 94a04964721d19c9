import { lazy, Suspense, useState } from 'react';
import { AccountButton } from './account-button.tsx';
import type { AccountMenuProps } from './account-menu.tsx';

const load = () => import('./account-menu.tsx');
const AccountMenu = lazy(async () => ({ default: (await load()).AccountMenu }));

/** A menu brings a tenth of the first page's script along, for what few pages need: it comes when it is reached for. */
export function AccountMenuOnDemand(props: AccountMenuProps) {
  const [asked, setAsked] = useState(false);
  const button = (
    <AccountButton
      name={props.me.name}
      aria-haspopup="menu"
      aria-expanded={false}
      loading={asked}
      onPointerEnter={load}
      onFocus={load}
      onClick={() => setAsked(true)}
    />
  );
  return asked ? (
    <Suspense fallback={button}>
      <AccountMenu {...props} />
    </Suspense>
  ) : (
    button
  );
}
