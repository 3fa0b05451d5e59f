import {
  Modal,
  ModalOverlay,
  Popover,
  type ModalOverlayProps,
  type PopoverProps,
} from 'react-aria-components';
import type { ReactNode } from 'react';
import { DangerAbove } from '../offers/danger-above.js';

interface OverPageProps extends Pick<ModalOverlayProps, 'isOpen' | 'onOpenChange'> {
  wide?: boolean;
  children: ReactNode;
}

/** Every dialog of this page is laid over it by one of these two, so that none hides danger to life. */
export function OverPage({ wide = false, children, ...opening }: OverPageProps) {
  return (
    <ModalOverlay className="overlay" isDismissable {...opening}>
      <Modal className={wide ? 'modal wide' : 'modal'}>
        <DangerAbove />
        {children}
      </Modal>
    </ModalOverlay>
  );
}

/** Beside what it is about. */
export function BesideIt({
  children,
  ...where
}: Pick<PopoverProps, 'placement' | 'isNonModal'> & { children: ReactNode }) {
  return (
    <Popover className="popover" {...where}>
      <DangerAbove />
      {children}
    </Popover>
  );
}
