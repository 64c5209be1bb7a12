import { createElement, forwardRef, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { FileUpload as FileUploadElement } from '../file-upload/file-upload.js';
import type { ReactProps } from './attributes.js';
import { type Component, component } from './component.js';
import type { FileUploadProps } from './props.js';

const Bare: Component<ReactProps, FileUploadElement> = component(
  'tds-file-upload',
  FileUploadElement,
  { hasControl: true },
);

/** A question answered with files. `controlRef` and unknown props are the `<input>`'s. */
export const FileUpload: Component<FileUploadProps, FileUploadElement> = forwardRef(
  ({ upload, ...props }: FileUploadProps, ref: Ref<FileUploadElement>) => {
    const host = useRef<FileUploadElement>(null);
    useImperativeHandle(ref, () => host.current as FileUploadElement);
    // It has no attribute, and React 18 sets no members of elements.
    useEffect(() => {
      if (host.current) host.current.upload = upload;
    }, [upload]);
    return createElement(Bare, { ...props, ref: host });
  },
);
FileUpload.displayName = 'tds-file-upload';
