<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>lstm</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>rnn</source>
        <translation>plain RNN</translation>
    </message>
    <message>
        <source>gru</source>
        <translation>GRU</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the GRU, or one of the two that it is compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the bias of the update gates starts: the higher, the more is kept at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at 1 it keeps the state, or takes in the candidate; other books have it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the state is weighed (inside), or after it, as in PyTorch (outside)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the bias of the LSTM&apos;s forget gates starts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gru</name>
    <message>
        <source>reset gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At time %1 unit %2 keeps %3 of %4 and takes in %5 of %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reset gate: the share of the state that the candidate sees, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update gate: the share of the state that stays, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update gate: the share of the candidate that comes in, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the candidate sees of the state, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state, weighed before the reset gate, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate: what the state could become, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New state: %1 × %2 + %3 × %4 = %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GRU learns to add two numbers that are far apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The LSTM learns it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plain cell has not learnt it after 900 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plain cell’s answer hangs on the last time steps alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The LSTM’s hangs on the first as much as on the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GRU’s, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GRU has three quarters of the weights of an LSTM of its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share z of the old state stays, the rest is the candidate’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share z comes from the candidate, the rest is the old state’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state would stay what it was: at z = 1 nothing comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate would replace the state: at z = 1 nothing stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit %1: old state %2, candidate %3, and z = %4. What is the new state?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit %1: old state %2, candidate %3, and z = %4. What would the new state be if z were 1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain recurrent cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GRU, z keeps: h ← z ⊙ h + (1 − z) ⊙ h̃</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GRU, z takes: h ← (1 − z) ⊙ h + z ⊙ h̃</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of an LSTM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cellWeights} weights; an LSTM has {lstmWeights}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cellWeights} weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>GRU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one gate shares out between what was and what comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update gate of a unit is 1 at each of 30 time steps, and h = z ⊙ h + (1 − z) ⊙ h̃. What is left of its state?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“The reset gate clears the state.” It hides the state from the candidate; what stays is the update gate’s to say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
