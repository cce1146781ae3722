import { Stack, Text } from '@fluentui/react';
import { useWords } from './language';

/** The name of the product, and which version it is. */
export const ProductHeading = ({ version }: { readonly version: string }) => {
  const words = useWords();
  return (
    <Stack>
      <Text as="h1" variant="xLarge" styles={{ root: { margin: 0 } }}>Kostprijswijzer</Text>
      <Text variant="small">{words.version} {version}</Text>
    </Stack>
  );
};

/** The heading of a part of the pane. */
export const PartHeading = ({ text }: { readonly text: string }) => (
  <Text as="h2" variant="large" styles={{ root: { margin: 0 } }}>{text}</Text>
);
