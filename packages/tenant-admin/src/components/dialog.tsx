import { Modal, type ModalProps } from 'antd'
import { useLayoutEffect } from 'react'

type Props = Omit<ModalProps, 'open' | 'onCancel'> & { onClose: () => void }

/** A dialog that is open as long as it is there; afterwards the keyboard is where it was before. */
export function Dialog({ onClose, ...rest }: Props) {
  useLayoutEffect(() => {
    const before = document.activeElement
    return () => {
      // What is taken away whole does not give the focus back by itself, and holds it until it is gone.
      if (before instanceof HTMLElement) setTimeout(() => before.focus({ preventScroll: true }))
    }
  }, [])
  return <Modal open footer={null} onCancel={onClose} {...rest} />
}
