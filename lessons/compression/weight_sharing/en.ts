<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>by-hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by-hand: 16 weights; net: all weights of a trained net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the code book of each tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the values learn on, by gradients summed per cluster; without it a net is tried with 2 to 64 values instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huffman code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frequent indices get fewer bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose weights share values: LeNet-5, trained here, or one that a lesson has trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 64 pictures, from which the values and the net without them learn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of random beginnings, first weights and the order of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evenly from the lowest weight to the highest, among the sorted ones, or at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose weights are shown, counted from the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Weight sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights that are alike share one value: an index each, and a small book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 weights share 4 values: how many bits are that, with the book?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“What is shared cannot learn.” The value learns, by the sum of the gradients of its weights.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>each of its layers should have at least %1 weights, not %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weight_sharing</name>
    <message>
        <source>16 values in each tensor cost a net of digits next to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets almost eight times smaller, books and biases included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round of k-means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k = %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right on %1, %2 times smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summed gradients move the values. Right on %1; control: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted on the test pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine-tuned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits by Huffman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the tree of the rarest two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits, full precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits, shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits, with Huffman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times smaller with Huffman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the weights lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each in the colour of its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 bits each: %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huffman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequent indices get short codes; the book says how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>They shall share %n values.</source>
        <translation>
            <numerusform>They shall share %n value.</numerusform>
            <numerusform>They shall share %n values.</numerusform>
        </translation>
    </message>
    <message>
        <source>The book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its values begin here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a weight change to another value?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each weight takes the index of the nearest value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each value goes to the mean of its weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch says how the loss changes with each weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each value goes against its sum (η = 1); indices stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indices and books of %1 values: how many times smaller is that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will Huffman&apos;s code make it smaller still?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It depends on how unequally often indices occur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will value 0 go up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its gradients add up to %1, and it goes against that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights go to the nearest value, values to the mean. Right on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indices and books: %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value %1 becomes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No index has changed: the weights are these now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weight has index %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value %1 has no weights: it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped, summed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All with index %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to 1, books included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to 1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A net that has learnt nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Once it has, each of its tensors gets a book of %n values.</source>
        <translation>
            <numerusform>Once it has, each of its tensors gets a book of %n value.</numerusform>
            <numerusform>Once it has, each of its tensors gets a book of %n values.</numerusform>
        </translation>
    </message>
</context>
</TS>
