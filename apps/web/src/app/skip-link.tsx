import classes from './skip-link.module.css';

/** The first stop of the keyboard: past the header, to what the page is about. */
export function SkipLink({ to }: { to: string }) {
  return (
    <a href={`#${to}`} className={classes['link']}>
      Skip to content
    </a>
  );
}
