"use client";

import { useRouter } from "next/navigation";
import { createContext, useContext, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { belongsElsewhere, keyName, matchKey } from "./hotkey-match.ts";
import type { Hotkey, Pending } from "./hotkey-match.ts";
import { HotkeyList } from "./hotkey-list.tsx";
import { useHotkeySwitch } from "./hotkey-switch.ts";

export interface BoundHotkey extends Hotkey {
  run: () => void;
}

/** Each component that binds keys, as a way to ask for those that it binds now. */
interface Registry {
  bound: Set<() => readonly BoundHotkey[]>;
  all: () => readonly BoundHotkey[];
  showList: () => void;
}

const HotkeysContext = createContext<Registry | null>(null);

const useRegistry = (): Registry => {
  const registry = useContext(HotkeysContext);
  if (registry === null) throw new Error("hotkeys stand outside HotkeysProvider");
  return registry;
};

/** Listens once for the whole document; `?` opens the list of the keys that work here. */
export const HotkeysProvider = ({ children }: { children: ReactNode }) => {
  const [listed, setListed] = useState<readonly Hotkey[] | null>(null);
  const { on, setOn } = useHotkeySwitch();
  const [registry] = useState<Registry>(() => {
    const bound: Registry["bound"] = new Set();
    const all = (): readonly BoundHotkey[] => [...bound].flatMap((ask) => ask());
    return { bound, all, showList: () => setListed(all()) };
  });
  useEffect(() => {
    if (!on) return undefined;
    let pending: Pending | null = null;
    const press = (event: KeyboardEvent): void => {
      const key = keyName(event);
      if (key === null || event.defaultPrevented) return;
      const help: BoundHotkey = { keys: "?", label: "All keys", run: registry.showList };
      const match = matchKey([help, ...registry.all()], key, event.timeStamp, pending);
      pending = match.pending;
      if (match.found === null || event.repeat) return;
      if (belongsElsewhere(event.target, key, match.found.inFields ?? false)) return;
      event.preventDefault();
      match.found.run();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [on, registry]);
  return (
    <HotkeysContext value={registry}>
      {children}
      <HotkeyList hotkeys={listed} on={on} onSwitch={setOn} onClose={() => setListed(null)} />
    </HotkeysContext>
  );
};

/** Binds keys while the component is there. The last component to bind a key has it. */
export const useHotkeys = (hotkeys: readonly BoundHotkey[]): void => {
  const { bound } = useRegistry();
  const latest = useRef(hotkeys);
  // Before the screen shows it: a key pressed at what has just come is for that, not for what stood there before.
  useLayoutEffect(() => {
    latest.current = hotkeys;
  });
  useEffect(() => {
    const ask = (): readonly BoundHotkey[] => latest.current;
    bound.add(ask);
    return () => {
      bound.delete(ask);
    };
  }, [bound]);
};

/** A key that goes to a page, or to the control with an id: a field takes the focus, all else is pressed. */
export type PageHotkey = Hotkey & ({ href: string } | { control: string });

const pressControl = (id: string): void => {
  const control = document.getElementById(id);
  if (control?.matches("input, textarea, select") === true) control.focus();
  else control?.click();
};

/** Keys of a page, declared where the page is made: `<Hotkeys list={[{ keys: "n", label: "New card", href: "/cards/new" }]} />`. */
export const Hotkeys = ({ list }: { list: readonly PageHotkey[] }) => {
  const router = useRouter();
  useHotkeys(
    list.map((hotkey) => ({
      ...hotkey,
      run: () => ("href" in hotkey ? router.push(hotkey.href) : pressControl(hotkey.control)),
    })),
  );
  return null;
};
