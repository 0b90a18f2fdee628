<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Exporter</name>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of the charts (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packed net, bytes (*.bin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, in a folder (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the net out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net for other lessons (*.tensorscope)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net for NumPy and other programs (*.npz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net for programs that know ONNX (*.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>%1: inside step %2, sample %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Reading the table…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Asking</name>
    <message>
        <source>before step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys 1 to %1; graded by the simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click in the picture, or Ctrl+arrows and Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right within ±%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter; graded by the simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your guess: %1. Step %2 shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 right, in all %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Beside</name>
    <message>
        <source>Knob beside the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart beside the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::CataloguePanel</name>
    <message>
        <source>Find a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, cranked to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lessons are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ClaimList</name>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lesson shows: %1 of %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 runs seen; to be shown: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ClaimRow</name>
    <message>
        <source>Sets the knobs for it: play to the end, and see</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Comparing</name>
    <message>
        <source>One run alone again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second run, with another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference of both runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one run alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Files</name>
    <message>
        <source>Lessons of Tensorscope (*.tensorscope)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made again on this machine, the steps before the saved one come to slightly other numbers. The saved step is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::LessonPanel</name>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less ▴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read on ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the teacher ▴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the teacher ▾</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All knobs to their defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark or projector colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present on a projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the picture or its numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and knobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Tensorscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lesson takes no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computing step %1 once more …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold what is unfolded, leave the presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the step as tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is not being kept in case of a crash: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensorscope did not end properly. This is left of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same start: the run begins anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New seed: another run by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions before a step shows the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the table is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the net out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare: a second run with another value of a knob</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of both runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside of the step (or double-click a part of the picture), or come back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Presenter</name>
    <message>
        <source>defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ShownClaims</name>
    <message>
        <source>knobs of a claim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::TableDialog</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How “%1” is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing tells whether the first line has names or values: which is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one column could have the classes: which is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ValueTable</name>
    <message>
        <source>Values of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question waits: guess, or skip it, and the values stand here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axes</name>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>blocks</name>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a training picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the maps behind the last pooling, row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pooling 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pooling 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by the net, which normalises over the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the %1 pictures of its batch: the blocks have made their maps; now the last layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus the logarithm of the right class&apos;s share: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stem 3×3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block 1: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block 2: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by the net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number behind the last pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels across, seen by the kernels of a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy in the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two blocks of %1 in a net with %2 parameters; all weights are random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is taken for “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At step %1, %2 of 2000 test pictures were right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: how many of a hundred test pictures will be right at step %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pictures; another seed makes it differ by a hundredth or so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps that enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this block: weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this block: multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made of all %1 maps before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made of %1 of the %2 maps before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map %1 of 0 … %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 maps, each %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weights, and %2 multiply-adds for maps of %3 × %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth of maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit of the attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture under drawn kernels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test picture in half its size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>0 everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Neural networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributed training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron and learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolutional classics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrent classics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns of computing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>hubble</source>
        <translation>Hubble deep field</translation>
    </message>
    <message>
        <source>relu</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>leaky-relu</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>astronaut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gravel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise</source>
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
    <message>
        <source>logistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-latch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sunspots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>couplets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>utf-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>utf-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gb18030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latin-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
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
        <source>二〇二四年十一月五日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fashion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time-step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claims</name>
    <message>
        <source>decreasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clothes</name>
    <message>
        <source>T-shirt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pullover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sneaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>compressed</name>
    <message>
        <source>levels above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code of the level below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits of an index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits of all indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits of a value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>confusion</name>
    <message>
        <source>true: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dense</name>
    <message numerus="yes">
        <source>losses of the other %n sample(s)</source>
        <translation>
            <numerusform>loss of the other sample</numerusform>
            <numerusform>losses of the other %n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shares of the other %n sample(s)</source>
        <translation>
            <numerusform>share of the other sample</numerusform>
            <numerusform>shares of the other %n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean over %n sample(s): from here all slopes come back.</source>
        <translation>
            <numerusform>The mean over %n sample: from here all slopes come back.</numerusform>
            <numerusform>The mean over %n samples: from here all slopes come back.</numerusform>
        </translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter, learnt so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slopes γ of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted sums of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activations of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>δ of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight gradients of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias gradients of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of gradients so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of their squares so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New weights of layer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number moves against its gradient, as the optimizer says. These are the weights of the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of the batch: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each input times its weight, added up, and the bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted sums of layer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations of layer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation function of each weighted sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>δ of the outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the loss of the batch changes with each output of this sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>δ of layer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream: every δ behind it times the weight between. Local: f′(z). Their product is δ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients of layer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is a sum over the batch of %1. The share of this sample is its δ times what the weight multiplies.</source>
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
        <source>gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory of the optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights after the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed from the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what dropout leaves of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout behind layer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units whose mask is 0 are left out, the others scaled, so that the mean stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pixels, row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the %1 images of its batch, labelled %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of the image: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the outputs are from class %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the loss is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the %1 images of its batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the outputs are from the target.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>About Tensorscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h2&gt;Tensorscope %1&lt;/h2&gt;&lt;p&gt;Crank the mechanisms by which AI computes, forwards and backwards.&lt;br&gt;Every number on screen is an element of a running computation.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later; without any warranty.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Data.&lt;/b&gt; Pictures: scikit-image&apos;s data module, each in the public domain or CC0 (NASA, SpaceX, Stefan van der Walt, Rachel Michetti, Mikael Häggström, Lav Varshney, CC0Textures, linolafett). Digits 8 × 8: E. Alpaydin and C. Kaynak, UCI Machine Learning Repository, by way of scikit-learn. Iris: R. A. Fisher, 1936. Penguins: K. Gorman, T. Williams and W. Fraser, 2014, CC0. The files ATTRIBUTION.txt beside them say more.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Built with&lt;/b&gt; Qt %2, Eigen and OpenMP.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes in “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has been written by another window or program since it was opened or saved here. What they wrote would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which one of the batch that the next step takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far one press of a button goes inside of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers that the cell hands on from one time step to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time steps of a sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to norm 1, so that one steep place does not throw the weights far away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time step t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at which the cell is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the walk that is shown; the training goes on without that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share that a held gate lets through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which of those that are never learnt from walks through the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with which the vectors begin where there is no room for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mini-batches to the step that is called end; the window pauses there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the first weights and of all sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is to be learnt: the sum of two marked numbers; the sign of the first number, through noise; the sunspots of the year to come; or, of names, of couplets or of your own text file, the next character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of your own table: the name of the column with the classes, or its number, counted from 1; auto = the table tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of your own table: auto finds UTF-8 and UTF-16 by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between the values of your own table; auto = the one with which its rows agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the numbers of your own table; auto = a comma if none of them has a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of your own table; auto = what stands below it tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of your own table that are used, by name or number, as in &apos;1,2,4&apos;; auto = all but ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is read, in Chinese or English, of the years 1950 to 2049</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which of those that are never learnt from is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of Adam at first; it falls to 0 at the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which of the test pictures is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mini-batches to the end, where η is 0; 561 are three epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of your own table: the name of the column with the numbers that are to be told, or its number, counted from 1; auto = the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what LeNet-5 learns first: 12 000 handwritten digits, or pictures of clothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for which LeNet-5 is trained first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on which accuracy is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the place whose taps are shown, in the map that is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that &apos;tensorscope measure&apos; wrote: what real processes took, beside the model; none = the model alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what every message takes, however short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes per second of every link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another number measures everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture that comes with the program, white noise, or your own PNG or JPEG file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>first_net</name>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The net learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 batches of 64 pictures; it is right on %3 of the test pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The net as it was trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 numbers of 4 bytes each; it is right on %2 of the test pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>html</name>
    <message>
        <source>For the teacher</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>On a slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the scrub bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenth of the run forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenth of the run back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at the next thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the number pointed at, where it can be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of what was walked into, where a picture says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the stage can be zoomed, or a relief turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in, or turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out, or turn back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out all the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the stage can be painted on, once it is pointed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim more finely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the card of an explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick an operand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk on to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number or its gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the sum as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the sum as TeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the number go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the number pointed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a table of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk over the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, last cell of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the whole table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a question is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick what is pointed at, where a question asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the curves of earlier runs from the chart pointed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or export the chart pointed at, or look inside of the step there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>knobs</name>
    <message>
        <source>Back to the default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable files (%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>last_layer</name>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>losses of all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 for the right class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right class has the probability %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus the logarithm of that: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean over the batch is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability minus target, over the size of the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>another %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: %1, until step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is made of is no longer a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>measured</name>
    <message numerus="yes">
        <source>%n processes: %1.</source>
        <translation>
            <numerusform>%n process: %1.</numerusform>
            <numerusform>%n processes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes, each beside the model&apos;s clock, with tasks as long as the median of their kind.</source>
        <translation>
            <numerusform>%n process, beside the model&apos;s clock, with tasks as long as the median of their kind.</numerusform>
            <numerusform>%n processes, each beside the model&apos;s clock, with tasks as long as the median of their kind.</numerusform>
        </translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halving-doubling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPI&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of the buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured, and α + V/B through it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured: the median of several runs, in µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower quartile, µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper quartile, µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the line, µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line against point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for 0 bytes, µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nanoseconds for a byte more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least squares: the line whose relative residuals have the least sum of squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α, µs a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B, GB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest residual, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overtakes from, bytes: computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overtakes from, bytes: measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured: where the points&apos; curves cross last, interpolated on logarithmic axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nanoseconds of a microsecond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the two lines from %1 on; measured it never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured from %1 on; by the two lines it never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overtakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured from %1 on, by the two lines from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line misses no point by more than %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α = %1 µs in each of %2 rounds, B = %3 GB/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 µs however short, then B = %2 GB/s.</source>
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
        <source>exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step takes %1, computed %2, in a single process %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed-up %1, computed %2; weights differ by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured: when it was done, in seconds since the step began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end on the model&apos;s clock, process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured end, process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>micro-batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured, on that machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step, measured, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step in a single process, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step, computed, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed-up, measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed-up, computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest difference of a weight from the single process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of its kind, measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start: the latest of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the last task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <comment>a lane on the model&apos;s clock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measured step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured %1; computed %2, of tasks as long as their kind was in the median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process %1: %2 of micro-batch %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took %1, on the model&apos;s clock %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>up to %1 layers of 1 to %2 units, as in 4,2; or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or the path of a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table of levels should have up to 8 bits, not %1: of 2^%1 values it would be larger than most tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size times --scale would be more than 150 million pixels; a smaller scale would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--step all goes with a .json file; a picture shows one step, a .csv file holds whole curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export: the lesson&apos;s name is missing; as in tensorscope export convolution -o picture.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export: -o FILE is missing; the file&apos;s extension says what to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write to the standard output: is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no display to open a window on; &apos;tensorscope tour&apos; writes pictures of all lessons instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened; is reading it allowed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than 65536 bytes; is a quote not closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a control character, so this is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens a quote that is never closed; write &quot;&quot; for a quote within quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has text after a closing quote; write &quot;&quot; for a quote within quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than 256 values; are they columns?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x,y,class;x,y,class;... with x and y from -10 to 10 and classes from 0 to 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has missing values in every row; it should have rows without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds blank lines only; it should be a table of numbers and classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no row with values below its first line; it should have one for each example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run&apos;s changes are not in the order of their steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture&apos;s name ends in .png, .svg or .pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a chart&apos;s name ends in .png, .svg, .pdf or .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder; give the name of a file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a part of it could be written; is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no option &apos;--%1&apos; here; see tensorscope --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 See tensorscope --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is one argument too many; see tensorscope --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 &apos;%2&apos;: it takes a number from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size &apos;%1&apos;: it takes WIDTHxHEIGHT, each from 64 to 8192, as in 1600x1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--step &apos;%1&apos;: with these parameters it takes 0 to %2, end or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no charts with these parameters, so there is nothing to write as .csv; .json holds the numbers of its steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no language &apos;%1&apos;; there are en and zh_CN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot make the folder &apos;%1&apos;; give one below a folder that may be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one argument too many; see tensorscope --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not usable; it takes %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 in steps of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or the path of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or another of that form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no parameter &apos;%1&apos;; there are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data file &apos;%1&apos; is missing; it should be in one of %2 (is the installation complete?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot be read; it should be a table of 8 x 8 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: line %2 should be 64 numbers from 0 to 16 and a label 0 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: holds no digits; it should be a header line and one line per digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; point %2 is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at most %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painted points should be %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has only the class %1 in column %2; it should have 2 to 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 in column %2; it should be a number with a decimal point, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings the 9th class, %1, into column %2; it should have 2 to 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows sampled at random: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns left out, as they are no numbers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no column %1; it has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel size %1 should be odd and at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1: what changes there needs a new beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no lesson &apos;%1&apos;; there are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write &apos;%1&apos;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no folder &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read &apos;%1&apos;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot make the folder &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than 32 MB, too much to be handed on in a state file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its packed bytes are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its packed bytes hold more than %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with your own data it would have more than 64 MB, the most that a state file may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have at most %1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be bytes in base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested more than %1 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than %1 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than 64 MB; a state file has less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged, or no state file of Tensorscope (%1 at byte %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no state file of Tensorscope, which is a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no state file of Tensorscope: it says no format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by a newer Tensorscope (format %1); this one reads format %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be later than the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a SHA-256, a slash and the name of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: its SHA-256 is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history: %1 is &apos;%2&apos;, and that is not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters.%1 is not what the history makes of it, which is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step must be a number from 0 to %1, where this run ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot open &apos;%1&apos;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no file &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder holds &apos;%1&apos;, which is of no earlier export; give a new or empty one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a file; give the name of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be put there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder takes no new files; is writing there allowed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the saved state is damaged, or is that of another run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers[%1] needs lesson, question, given, value, right and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not in UTF-8; choose the encoding gb18030 or latin-1, or save the table as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not in %1; choose another encoding, or save the table as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB18030 cannot be read on this computer; save the table as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 in column %2; it should be a number with a decimal comma, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 values; it should have %2, as most lines have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has one value a line; values should be separated by , ; | or tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commas read as decimal signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first line read as values, not as names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the numbers in the first line read as names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes taken from column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns left out, as they only number the rows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no classes: column %1 has %2 different numbers, so it is a quantity to predict (regression), as in the lesson Learning; choose a column with 2 to 8 different values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has too few columns of numbers beside the classes (%1): %2; it should have two or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; it should be a table, as text, with columns of numbers and one of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds zero bytes, as binary files do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; takes no files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; takes no files, so your own data are kept only until the program ends. What you save holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy that this run was made of has been changed; choose the file anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have at most %1 changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be written there, and the system does not say why; is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a link that leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something went wrong within the program: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted; what was begun is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computing: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no theme &apos;%1&apos;; there are light, dark, projector and projector-dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing values: %1 (rows skipped for them: %2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has one value; it should have %1, as most lines have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; column %2 holds texts such as %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TENSORSCOPE_ISA &apos;%1&apos;: on this processor it can be %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture: &apos;%1&apos; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist; give a PNG or JPEG file, or one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a file; give a PNG or JPEG file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not be read; give a PNG or JPEG file that may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than 200 MB; give a smaller PNG or JPEG file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a PNG or JPEG picture; give one of those</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 x %2 pixels; give one with at most 60 million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged or not complete; give a whole PNG or JPEG file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture should have three axes: channels, height and width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part of the picture is not inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axes of colours need pictures with red, green and blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates need at least one form to be written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is damaged, or no IDX file of bytes (as those of MNIST are, also as .gz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: should hold images: numbers with three axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: should hold one label for each of the %2 images of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: has the label %2; it should be 0 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is damaged, or no PNG of 8 bits per colour without interlacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no symbol %1; it should be 0 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should have a number in place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should have a number in its first and its last line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a forecast from %1 values %2 ahead: both should be at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: should be a text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: should hold lines of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no character %1 in this alphabet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no sequences of these lengths and symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 &apos;%2&apos;: it takes a whole number from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check: it is either --all or one lesson, &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lesson &apos;%1&apos; has no net to take out as it stands; a run that trains or builds one has: playground, for instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net &apos;%1&apos;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o &apos;%1&apos;: with --inside the name must end in .png, .svg, .pdf, .json or .tensorscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--operation goes with --inside SAMPLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside.operation must be a number from 0 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one cannot look inside of step %1 of this lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no sample %1: the batch after step %2 has samples 1 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--inside goes with one step, not with --step all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--twin &apos;%1&apos;: it takes PARAMETER=VALUE, as in --twin seed=2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--difference: there is no second run; it comes with --twin PARAMETER=VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twin &apos;%1&apos;: two runs are seen as &apos;%2&apos; or &apos;%3&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interleaving goes in rounds of as many micro-batches as there are devices, or a few more in each: %1 do not come out even on %2 devices; the next that do are %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device %1 cannot do %2 yet: it needs %3 of device %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an order is one row of %1 for each of %2 devices, with &apos;/&apos; between, not &apos;%3&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device %1 has done all its %2 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the values do not say how each follows from those before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: has %2 lines of text; it should have %3 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: has %2 different characters; it should have %3 or fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is too short for sequences of %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or the path of a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a column or its number, counted from 1; or auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date of the years 1950 to 2049, as in 2024年11月5日, 5/11/2024 or November 5, 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has too few columns of numbers: %1; it should have two, x and what is to be told from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 numbers from -99 to 99 with commas between them, as in 1,0.6,-2; or random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should tell classes apart, and have data to test it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its layers should follow each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should have 1 to %1 layers with weights, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights are no numbers any more; an earlier step of the training would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 heads cannot be shared by %2 slices: %3 would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 layers do not come in %2 equal stages: %3 would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 layers of a stage do not come in %2 equal chunks: %3 would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a batch of %1 does not come in equal micro-batches of %2 for %3 replicas: %4 would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chunks go in rounds: %1 micro-batches do not come out even on %2 stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices are more than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no &apos;%1&apos; here: codes do not learn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; only after &apos;int&apos; or &apos;share&apos;: it needs codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no &apos;%1&apos; after &apos;%2&apos;: &apos;filters&apos; first, then &apos;prune&apos; or &apos;2:4&apos;, then one &apos;int&apos; or &apos;share&apos;, then &apos;huffman&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no &apos;%1&apos; after &apos;%2&apos;: there can be one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no second &apos;%1&apos;: it takes nothing away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no &apos;%1&apos; after &apos;%2&apos;: each share must be above the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no &apos;%1&apos;, but &apos;filters 10&apos; to 90, &apos;prune 10&apos; to 98, &apos;2:4&apos;, &apos;tune 1&apos; to 187, &apos;int 2&apos; to 8, &apos;share 2&apos; to 64 and &apos;huffman&apos;, up to %2 of them with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %2 parts, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out: %2 is no power of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--processes %1: the launcher has started %2; without this option it is as many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should tell classes apart, with an output for each of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no mpirun, which starts processes: apt-get install openmpi-bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank %1 of %2 processes was ended by signal %3; nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank %1 of %2 processes ended with exit code %3; nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mpirun could not run %1 processes; nothing is written. It says: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was measured cannot be kept in &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure &apos;%1&apos;: it takes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 has no effect on &apos;%2&apos;: it goes with %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 &apos;%2&apos;: it takes a multiple of 4 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from &apos;%1&apos;: it takes at most what --to takes, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o &apos;%1&apos;: the name must end in .json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halving-doubling takes 1, 2, 4, 8, ... processes, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program was built without MPI, by which processes talk to each other: apt-get install libopenmpi-dev openmpi-bin, and build it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPI cannot be loaded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should be a chain of dense layers with activations between them that learn nothing; layer %1 (%2) is no part of such</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dense layers cannot be cut into %2 stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 bytes: number %3 of the sum is %4, and should be %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dense layer %1 has %2 units: too few to be cut for %3 processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor-parallel cuts pairs of dense layers; it has no two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1 (%2) does not learn the same from shards of a batch as from the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --learning-rate %1 this net does not learn: its weights become infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this lesson shows what was measured of %1, not of &apos;%2&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mpirun was ended from outside; nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the launcher has started %1 processes that MPI cannot join: it speaks to another MPI; with Slurm, srun --mpi=pmix may help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o &apos;%1&apos;: the name must end in .png, .svg, .pdf, .json, .csv, .npz, .onnx, .bin or .tensorscope; without an ending it is a folder&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file of a packed net is made here; compression-patterns makes one from step 1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its attribute &apos;%1&apos; has another type than the standard says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its attribute &apos;%1&apos; should be at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its attribute &apos;%1&apos; should have one or two numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its attribute &apos;%1&apos; should have two or four numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (Constant): it should have a value of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should have at most %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no ONNX file, or a damaged one, or has far more parts than a net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its attribute &apos;beta&apos; should be 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its constants should be those of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should have one slope for each channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should clip from 0 to 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should be the last node, over the classes; in the middle of a net there is no layer for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its attribute &apos;auto_pad&apos; should be NOTSET, VALID, SAME_UPPER or SAME_LOWER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its strides should be at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what enters should be {batch, channels, height, width}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures of one or two axes are read, not of three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should have as many biases as outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights should be {maps, channels, height, width}, as many axes as what enters has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its attribute &apos;kernel_shape&apos; should be that of its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights should have as many channels as what enters, by groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its padding should be said by &apos;pads&apos; and &apos;output_padding&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should have an attribute &apos;kernel_shape&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should have one output; where the largest numbers stood is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means should be over all places of a picture, axes 2 and 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should be as it answers, not as it learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should have one number for each channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights should have two axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what enters should be {batch, features}; Flatten makes it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should have a weight for each number that enters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples should be its rows (&apos;transA&apos; 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a value is multiplied by should be one number for each channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values that are added should have one shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is taken away should be constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of two values that are multiplied one should have a number for each channel of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a value is divided by should be constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a constant should have the axes of the value that it goes with, or 1 along them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values should stay float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the batch should stay its first axis (&apos;axis&apos; 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the batch should stay its first axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order of axes should stay; channels come before places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is put together should have as many axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values should be put together along their channels, axis 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should cut one axis, by steps of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should cut out channels, or the last step of a sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should split channels, axis 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should have a size for each part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts should be the channels that there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its axes should not be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should have at most 200 million numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should have as many numbers as its shape says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its numbers are in another file; they should be in this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should be in one piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its numbers should be float32, float64, int32 or int64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its operators should be of a set from %1 to %2; 13 is what this program writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should have an input more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its input &apos;%1&apos; should be made by a node before it, from what enters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its input &apos;%1&apos; should be a constant of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between Flatten and the first dense layer there should only be functions of each number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its output &apos;%1&apos; has been made before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would make more than 100 million numbers of each sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should have an output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights should fit to what enters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to here the net is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers may be put in a row, as by Flatten, but not in another order or shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights should not be stored as sparse ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input &apos;%1&apos;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should be {batch, features}, {batch, features, steps} or {batch, channels, height, width}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all axes but that of the batch should have a fixed length, from 1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should have at most 100 million numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there should be one of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operators of &apos;%1&apos; are not read, only the standard&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this operator is not read; those that are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output &apos;%1&apos; should be made by a node, from what enters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should have at least one layer, and an output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should have at most %1 nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something should enter the net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX has no operator for this kind of layer; a convolution would be one that it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1, &apos;%2&apos;, cannot go out as ONNX: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention in spans, or to one key alone, is not spelled out; soft attention is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounded up, ONNX has a window more, in the padding; without &apos;ceil&apos; it has not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means of windows with gaps came with opset 19</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this build has no ONNX: install libonnx-dev and libprotobuf-dev, and build again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, or the path of a file .tensorscope of a lesson that trains a net, or .onnx of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing here reads files of nets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it comes without data; one that tells 10 classes apart in pictures of 1 x 28 x 28 is given the digits, or clothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should put zeros around the places of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its biases should be real numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should have at most %1 axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters.%1 must be a number, not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters.%1 must be true or false, not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or the path of a PNG or JPEG file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have %1, not &apos;%2&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no file that &apos;tensorscope measure&apos; wrote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nets</name>
    <message>
        <source>The net of “%1”, step %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>normalising</name>
    <message>
        <source>computed from the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale γ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean gradient of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of gradient times normalised sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less the mean of the batch, by its standard deviation; then scale γ and shift β.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the normalisation: every sample moved mean and variance, so what all have in common goes out of the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernels of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing flows back: the pooling kept another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each kernel slides over the maps of its own group alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each kernel slides over the maps before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each 2 × 2 numbers one is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mask, drawn for this picture, leaves out some units; the others are scaled up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each unit weighs all numbers before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the loss changes with each output: the answer, less 1 at the right class, by N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope goes back to the numbers that the pooling kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of a mean is shared out: a quarter for each of its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units that were left out get nothing back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each number&apos;s slope: of all that was made of it, by the weights with which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture of its batch, as the step takes it through the net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax turns the outputs into shares that add up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus the logarithm of the right class&apos;s share: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of the step is the mean of its batch: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this picture says of each weight, summed over all places where it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of all pictures of the batch, added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam goes a step against the gradient, by its memory of earlier ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recurrent</name>
    <message>
        <source>time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 before the first time step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: test sequence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed: the way back through time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden state</source>
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
        <source>Answer hangs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient retained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test sequence %1 of %2 over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer {y}, right would be {t}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: sample %1 of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope by the other samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed by the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope of y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample %1 of the batch over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right would be {t}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed by the training: of its last batch, before the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of the test sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the sums within 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the signs that are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient at the first time step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient at the last time step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient retained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first ÷ last time step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch’s slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the whole gradient is longer than 1, it is made as long as 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipping is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averages of the slope and of its square go on from the step before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bias moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With that the next step begins; all other weights move likewise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the loss all slopes come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bias, all times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same bias was used at each time step: its slope is the sum over all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back at time %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory’s slope: through h, and f times that of the time step after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of h: through all that is made of it at the time step after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream times local: how much the loss changes with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sample of its batch walks through the cell, and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last hidden state, weighted: %1; right would be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss.</source>
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
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The square of the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old v</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean over the batch: this sample’s own slope ÷ %1, and the share of all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory’s slope: through h alone, as no time step comes after this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of h: through the answer, which was made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forget gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input gate</source>
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
        <source>output gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old memory</source>
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
        <source>The forget gate: the share of the memory that stays. Of unit %1 it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input gate: the share of the candidate that comes in, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate: what could be remembered, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New memory: %1 × %2 + %3 × %4 = %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output gate: the share of tanh c that is shown, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden state goes on to the next time step: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At time %1 unit %2 goes from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weighted sum of the input and the last hidden state, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is given at time %1. How much of its gradient is left at time 1?</source>
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
        <source>Which time steps will it remember once it has learnt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those that are marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of a hundred answers are right at step %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss on new sequences is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of the answer by each number, below the input, says on which ones it hangs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over this batch the ratio of the two is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sunspots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The years %1 to %2 say what %3 will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says {y}, was {t} (in standard deviations)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” comes next: {y} before the softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the years that are nearer than the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the characters that are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known before: it does not learn along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed: the mean of −log₂ of what each right character got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear, AR(20)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years nearer than the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of a hundred characters are right at step %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In how many of a hundred years is it nearer than the line at step %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer than the line in %1 of the years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bits a character, %2 right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It writes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AR(20)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunspots a year ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope of sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias of the state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message>
        <source>made in this step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stints</name>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all-reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all-gather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduce-scatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock starts at 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start: the latest of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latency α, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bandwidth B, in bytes per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of layer %1, on device %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of layer %1, for the second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum over its digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the last box</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>teacher</name>
    <message numerus="yes">
        <source>**Time:** %n minute(s)</source>
        <translation>
            <numerusform>**Time:** %n minute</numerusform>
            <numerusform>**Time:** %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>**Known before:** %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Ask the class:** %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Cures the belief:** %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dense</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokens</name>
    <message>
        <source>slope of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope by the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of slopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope by all other samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed from the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of squares so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of each symbol that should be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their share of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample %1 of the batch: minus the logarithm of each right symbol’s probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of each logit: probability minus 1 for the right one, over N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few weights move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logits of a place become probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small where the right symbol is probable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch’s loss is the mean over all its symbols.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sample’s slope, and those of all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means of the slope and of its square go on from the step before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With them the next step begins; all other weights move likewise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream times local: how much the loss changes with each number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed from the batch, before the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight at the right place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>Before the first batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is no longer a number: the steps were too long. Step back, and try a smaller learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twin</name>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of another shape in the two runs: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two runs have no numbers of the same shape that could be subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, second run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the first run (%1): %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>copied from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, after step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read off the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ExplainCard</name>
    <message numerus="yes">
        <source>… %n more</source>
        <translation>
            <numerusform>… %n more</numerusform>
            <numerusform>… %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: walk on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace: back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C: copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P: fewer digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P: all digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G: the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G: gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a number: the sum behind it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as TeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ParamPanel</name>
    <message>
        <source>less ▴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this second value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::Prose</name>
    <message>
        <source>Copy as TeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a term of a formula, and what it stands for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the picture at this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::QuestionCard</name>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: it is %1, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is needed, such as 12 or 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number; 12 or 0.5 would be one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::Stage</name>
    <message>
        <source>Copy chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the curves of earlier runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::TransportBar</name>
    <message>
        <source>First step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps per second (+ and −)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one step =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1: %2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
