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
        <source>learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh</source>
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
        <source>by-hand: a small cell with drawn weights, one time step after another, and back through time; learn: a cell learns from a series or a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectral radius ρ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest |eigenvalue| of U: drawn weights are scaled until it is this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the cell; linear: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers of the state of the small cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the weights and of all sequences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>RNN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one cell at every time step, and a gradient that has to come back through all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U is one number, 0.5, and the cell is linear. How much of the gradient is left after 10 steps back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“A spectral radius above 1 makes gradients explode.” It does in a linear cell; where tanh saturates, its slopes shrink them, and they may vanish all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rnn</name>
    <message>
        <source>unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn, not learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U, spectral radius %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn, and scaled to its spectral radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spectral radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the knob</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norm of the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by ρ alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first time step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state is 0; the sequence is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input and the last state make the new one, by the same U, W and b as always; it answers %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way back begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last answer is V h: its gradient by the last state is V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times 1 − h², which is at most 1, and the transpose of U: %1 of the gradient is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times the transpose of U, once more: %1 of the gradient is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to time %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer at time %1 sends its gradient back. How much of it is left at time 1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has grown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less, but more than a thousandth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a thousandth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step back multiplies by U and by the slope of the cell: %1 is the ratio of the norms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way back, at which time is less than a tenth of the gradient left at first? (0: at none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its norms say so, from right to left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a spectral radius of 0.9 next to nothing of the gradient comes back through 50 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain cell learns to spell names (bits a character on names that it has not seen).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learns the form of couplets (the best of its first 400 steps, bits a character).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its error for the sunspots of the next year is well below that of saying “as last year”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the way back, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ρ for each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit %1: the weighted sum is %2. What will its state be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tanh of the sum, between −1 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrolled over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And back through time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
