import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';

type WithAnchor<P> = P & Omit<ComponentPropsWithRef<'a'>, keyof P>;

/** Mantine's link and button as links of the router. */
export const TextLink = createLink((props: WithAnchor<AnchorProps>) => <Anchor {...props} />);
export const ButtonLink = createLink((props: WithAnchor<ButtonProps>) => <Button component="a" {...props} />);
