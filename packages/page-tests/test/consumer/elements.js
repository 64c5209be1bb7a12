import '@trillium-ds/components/all';
