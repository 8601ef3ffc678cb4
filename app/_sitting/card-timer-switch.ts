"use client";

import { useDeviceSwitch, type DeviceSwitch } from "#app/_ui/device-switch.ts";

/** Whether a review shows how long its card takes; kept on this device, off unless switched on. */
export const useCardTimer = (): DeviceSwitch =>
  useDeviceSwitch("notecurve.timer", { unlessTold: false });
