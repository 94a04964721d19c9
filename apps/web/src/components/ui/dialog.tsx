import { Modal, type ModalProps } from '@mantine/core';

type DialogProps = Pick<ModalProps, 'opened' | 'onClose' | 'title' | 'size' | 'children'>;

/** A question or a form over the page. */
export function Dialog(props: DialogProps) {
  return (
    <Modal
      radius="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
      // Mantine's is a <header>, which a screen reader would take for the page's.
      attributes={{ header: { role: 'none' } }}
      {...props}
    />
  );
}
