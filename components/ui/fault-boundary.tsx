"use client";

import { Component, type ReactNode } from "react";
import { Button } from "./button";
import { Notice } from "./notice";

interface FaultBoundaryProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Keeps a fault in one part of the page from taking the rest with it. */
export class FaultBoundary extends Component<FaultBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Notice kind="error" title={this.props.title}>
        <p>The fault is ours. What you entered is kept.</p>
        <Button onClick={() => this.setState({ hasFailed: false })}>Try again</Button>
      </Notice>
    );
  }
}
