import { Container, Group } from '@mantine/core';
import type { Role } from '@omm/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Brand } from '../components/ui/brand.tsx';
import classes from './header.module.css';

interface HeaderProps {
  role: Role;
  children: ReactNode;
}

export function Header({ role, children }: HeaderProps) {
  return (
    <header data-noprint className={classes['header'] ?? ''}>
      <Container size="xl" h="100%">
        <Group h="100%" justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap" h="100%" miw={0}>
            <Link to="/" className={classes['home'] ?? ''} aria-label="Office Manager Matcher, start page">
              <Brand nameFrom="md" />
            </Link>
            <Group component="nav" aria-label="Main" gap={4} wrap="nowrap" className={classes['nav'] ?? ''}>
              {role === 'candidate' ? null : (
                <Link to="/postings" className={classes['link'] ?? ''}>
                  Postings
                </Link>
              )}
              <Link to="/resumes" className={classes['link'] ?? ''}>
                {role === 'candidate' ? 'Your resume' : 'Resumes'}
              </Link>
              {role === 'recruiter' ? (
                <Link to="/searches" className={classes['link'] ?? ''}>
                  Searches
                </Link>
              ) : null}
              {role === 'candidate' ? (
                <Link to="/your-data" className={classes['link'] ?? ''}>
                  Your data
                </Link>
              ) : null}
            </Group>
          </Group>
          {children}
        </Group>
      </Container>
    </header>
  );
}
