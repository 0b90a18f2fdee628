<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>by-hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>reversal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>induction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>couplets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as-task</source>
        <translation>as the task needs</translation>
    </message>
    <message>
        <source>causal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by-hand: every number of a small block. A block learns: reversal, sorting: to put symbols in another order; induction: to go on with what repeats itself; dates: to write a date in one form; couplets: to write lines as Tang poets did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers: what a block computes; cost: what attention costs as lines grow, counted, and measured on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of queries, keys and values, each with a softmax of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks of attention and dense layers, one after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off: nothing says where a symbol stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>causal: nobody sees what stands behind; none: all see all; as-task: causal where the next symbol is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters with which the line begins that is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what enters a part is added to what it makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LayerNorm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the features of each place get mean 0 and variance 1, then a gain and a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head of the shown layer of which nothing goes on, counted from 1; 0: none. The training knows nothing of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose heads are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers with which each symbol is described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the first weights and all sequences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each symbol asks all others, and what they answer is added to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is twice as long. How many more scores does each head compute?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“A Transformer reads word by word.” It sees all places at once; without positions it would not know which stands first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>at most 9 of the 402 characters that occur in the couplets, such as 山, 明月 or 春风</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transformer</name>
    <message>
        <source>place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where will the last symbol look most in head 1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its score is the highest of the row: softmax keeps the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will the probabilities of one place add up to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax divides by the sum of all, in each row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One layer cannot go on with what repeats itself after so many symbols as it likes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two layers can: one looks at the symbol before, the other for what followed the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without positions a line is a bag of symbols, and no order can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With two heads nearly every symbol comes to its place in the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbols of a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products at places: 8 T d²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products of pairs: 2 T² d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time at places, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of pairs, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice as many in each round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each place does for itself grows like the line, what pairs do like its square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long may a line be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The products of a block are counted, and the block is timed on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 symbols.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places take %1 products and %2 ms, pairs %3 and %4 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products, counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, measured (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line will be twice as long. How many times as many products will pairs take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of twice as many symbols meets twice as many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line of its batch goes through all layers, and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these weights the first feature of each query is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slopes of the queries times what entered, over all places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three lines that it writes, each symbol drawn as it is probable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each symbol looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each symbol looks in layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that is told is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>wrong: %n symbol(s)</source>
        <translation>
            <numerusform>wrong: %n symbol</numerusform>
            <numerusform>wrong: %n symbols</numerusform>
        </translation>
    </message>
    <message>
        <source>computed from the %1 test lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbols right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole lines right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without head %1 of layer %2, %3 of the symbols are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the symbols in the test lines are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row: where one place looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbols of test lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the right place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best head’s mean weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 batches of %2: how many of the symbols in the test lines will be right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half to nine tenths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than nine tenths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: without positions it cannot know what stands where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a single layer cannot look for what followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: each place takes what it needs from where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heads, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum, normed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rectified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dense layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability of each symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores, head %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights, head %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn at random, not learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each symbol makes a query, a key and a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each head compares queries with the keys up to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each head compares all queries with all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the heads found is added to what was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two dense layers, the same at each place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they make is added, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back through the dense layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back through the heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At each place a probability for each symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each symbol is looked up: a row of a table that is learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To each row is added what says where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each symbol is looked up; nothing says where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each symbol asks for: its features times weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each symbol can be found by, with other weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each symbol gives to whom it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each head mixes its part of the values by its weights; parts stand side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One matrix mixes what the heads found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice as many features, the same weights at each place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is below 0 becomes 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to as many features as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At each place a number for each symbol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What entered is added; then the features of each row get mean 0 and variance 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features of each row get mean 0 and variance 1; nothing is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What entered is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of %1 symbols.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes through a block: each matrix has a row for each symbol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores: each query times each key, divided by √%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax over what is seen: nobody sees what stands behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax: the scores of a row become weights that add up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and norm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two layers read dates in any form, and tell most of them without a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbols right without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: the line that is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of each head mix its part of the values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
