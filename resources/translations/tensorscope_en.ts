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
</context>
<context>
    <name>choices</name>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>box-blur</source>
        <translation>box blur</translation>
    </message>
    <message>
        <source>gaussian</source>
        <translation>Gaussian</translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sobel-x</source>
        <translation>Sobel x</translation>
    </message>
    <message>
        <source>sobel-y</source>
        <translation>Sobel y</translation>
    </message>
    <message>
        <source>laplacian</source>
        <translation>Laplacian</translation>
    </message>
    <message>
        <source>emboss</source>
        <translation type="unfinished"></translation>
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
        <source>hubble</source>
        <translation>Hubble deep field</translation>
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
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rgb</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
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
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop-message</source>
        <translation>lose a message</translation>
    </message>
    <message>
        <source>duplicate-message</source>
        <translation>double a message</translation>
    </message>
    <message>
        <source>early-all-gather</source>
        <translation>all-gather too early</translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prelu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gelu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gauss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spiral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multi-gauss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penguins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squared-error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sgd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xavier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>he</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learn</source>
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
</context>
<context>
    <name>convolution</name>
    <message>
        <source>all channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red − green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue − yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green − blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue − red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cyan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>magenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red − cyan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green − magenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>box blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sobel x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sobel y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laplacian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emboss</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) times as many weights</source>
        <translation>
            <numerusform>%n pixel times one weight</numerusform>
            <numerusform>%n pixels times as many weights</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the middle counts: its red, green and blue are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights are equal: the sum is the mean of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights add up to 1 and fall off from the middle: a smooth mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes the middle differ from its neighbours is added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixel, plus how much brighter it is at the lower right than at the upper left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column %2, product %3 of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 = %3; the sum so far is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The same kernel at %n place(s), side by side, made this row.</source>
        <translation>
            <numerusform>The kernel at its only place made this row.</numerusform>
            <numerusform>The same kernel at %n places, side by side, made this row.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was scaled down from %1 × %2 to %3 × %4 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared (convolution)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 + %2 bias(es)</source>
        <translation>
            <numerusform>%1 + %2 bias</numerusform>
            <numerusform>%1 + %2 biases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>weights, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (bars: logarithm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input, row %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey value 0…255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red, green, blue 0…255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 is not divisible by 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 made</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Output  %1, %n map(s)</source>
        <translation>
            <numerusform>Output  %1, %n map</numerusform>
            <numerusform>Output  %1, %n maps</numerusform>
        </translation>
    </message>
    <message>
        <source>Output  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of channel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of the products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights are equal: the sum is the mean of the window, red, green and blue added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights fall off from the middle: a smooth mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window will stop at place after place and make one output pixel at each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, added up, make the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the pixel in the middle counts: the sum is what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z is negative: ReLU makes it 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted, the right is brighter than the left: the sum is positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted, the right is darker than the left: the sum is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted, the right is as bright as the left: the sum is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted, the lower side is brighter than the upper: the sum is positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted, the lower side is darker than the upper: the sum is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted, the lower side is as bright as the upper: the sum is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted, the middle is darker than its surroundings: the sum is positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted, the middle is brighter than its surroundings: the sum is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted, the middle is as bright as its surroundings: the sum is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learnt kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learnt − true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient ∂L/∂w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learnt from %1  %2 × %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss %1 · greatest error %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w[%1,%2], %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight that moves most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight before the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight after the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greatest curvature λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least curvature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their ratio: condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η = %1 / λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps per digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η is above 2/λ: in the steepest direction every step overshoots farther than the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In noise no pixel says anything about its neighbours: every weight learns alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both pictures tell the weights apart about equally well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There neighbouring pixels are alike, so their weights are hard to tell apart: condition %1 against %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing learnt yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every weight starts at 0; each step moves the kernel against the gradient of the mean squared error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel learnt is off by at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel learnt from noise is off by at most %1, the one from %2 by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest error of a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|learnt − true|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remainder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns of the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps</source>
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
        <source>channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns of the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels that a map sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for each map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greatest size of an output pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random draw: each of 0…255 has the same chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey value, 0 (black) to 255 (white)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value of %1, 0 to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the picture scaled down from %2 × %3 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel of the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel under the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padding: a zero outside the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pixel of the input in row %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight of the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter: the kernel is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter: the same for every place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input, channel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight of the true kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a learner, a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input, −1 (black) to 1 (white)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target: what the true kernel makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output of the learnt kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learnt weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every weight starts at 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss: mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greatest error of a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest eigenvalue of the Hessian 2/P Σ x xᵀ (9 × 9), computed by the QR algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smallest eigenvalue of the Hessian 2/P Σ x xᵀ (9 × 9), computed by the QR algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infinite: the least curvature is the rounding of 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate times λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: a picture without any curvature teaches nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infinite: no step makes the slowest part of the error smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the learning rate of this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the learnt weight after step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture&apos;s own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture scaled down from %1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for each kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red, green and blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels of the next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1 wide, kernel %2, stride %3, padding %4 + %5: how many pixels wide is the output?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilation %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 + %2 − %3) / %4, rounded down, and 1 for the first place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many weights (without biases) make all %1 maps from the %2 × %3 picture?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many weights (without the bias) make the whole output from the %1 × %2 picture?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every place shares the same %1 weights, however large the picture is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window goes to the dashed frame in the picture next. What will its sum be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same kernel is learnt from noise and from a picture. Which one is nearer to it after %1 steps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off by %1 and by %2: where neighbouring pixels are alike, their weights are hard to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel from %1 is off by %2. How much of that is left at step %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a tenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tenth to a half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than a half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 became %2: what is left lies along flat directions, where every step is small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step is %1/λ long, λ the steepest curvature. What becomes of the error?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it grows and grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off by %1 and by %2: this picture tells its neighbouring pixels apart as well as noise does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 became %2: in no direction is the loss so flat that its steps would stay small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 became %2: where it is steepest, a step leaves |1 − ηλ| of the error, which shrinks up to η = 2/λ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive, over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near 0, from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative, under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = %1, less than a tenth of the map&apos;s largest sum: the products cancel each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither, within a factor of 2</source>
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
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the window&apos;s pixels are multiplied by: a well-known kernel, or a square of odd size in numbers, row by row, as in &apos;1,0,-1;2,0,-2;1,0,-1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights along each side of the kernel; odd. Sharpen, Sobel, Laplacian and emboss compare neighbours and start at 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many pixels the window moves from one stop to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zeros around the picture: valid = none, same = as many as make size / stride outputs (rounded up; an odd one goes after), or a number for all sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey: one channel makes one map; rgb: three channels make 16 maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is done to each sum; linear leaves it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance between the pixels that neighbouring weights look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3: every map sees only one of the colour channels (rgb only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added to every sum before the activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture&apos;s longest side; larger pictures are scaled down to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what one step makes: one product, one output pixel, or one row of the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>around a ring of devices, or through one server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many devices add up their gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many numbers of the gradient, from the output layer backwards</source>
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
        <source>Break it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lose or double the message of device 1, or hand on results before they are finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break it: round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the network&apos;s random first weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the round of the lost or doubled message; or the rounds (through a server: the arrivals) after which unfinished results are handed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points to tell apart: a set that is drawn at random, a table that comes with the program, points painted on the output map, or your own CSV file with two or more columns of numbers and one of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units of each hidden layer, as in &apos;8,8&apos;: up to 6 layers of 1 to 16 units, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the hidden units; names in a row are those of the layers in a row, as in &apos;relu,tanh&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far a step follows the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training points whose mean gradient makes one step; at most all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the network is given, made of the data&apos;s columns x1, x2, ...: x1, x1^2, x1x2 or sin(x1), as in &apos;x1,x2,x1x2&apos;; all = every column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what training makes small: -log of the softmax probability of the right class; the squared distance of the outputs from ±1; or hinge, which is content beyond a margin of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how a step uses the gradient: sgd follows it, momentum (0.9) keeps rolling, adam scales it for each weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is added to the loss to keep weights small: l1 = rate · Σ|w|, l2 = rate/2 · Σw²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularization rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weight in the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how they are drawn: uniform in ±1/√fan-in, xavier (for tanh), he (for ReLU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how blurred the random point sets are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the random point sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the points to learn from; the others test what was learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painted points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for data painted: &apos;x,y,class;x,y,class;...&apos;, classes from 0 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the class that the mouse paints on the output map (data painted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run ends when so large a share of the test points is right; 0 = never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at dead units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run ends when more than so many of a hundred hidden units have no slope at any training point; 100 = never</source>
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
        <source>Show test points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the output map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss on a log axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so that small losses are told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far one press of a button goes: a mini-batch or an epoch; steps are always counted in mini-batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the random points, the split, the first weights and the order of the batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture that comes with the program, white noise, or your own PNG or JPEG file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slide: the kernel filters the picture; learn: gradient descent finds the 3 × 3 kernel again from the grey picture and its filtered one, and from white noise beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many steps of gradient descent are made (if the run is learn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η as a multiple of 1/λ, where λ is the greatest curvature of the loss (if the run is learn); above 2 it diverges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the white noise; nothing else in this lesson is random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which of the maps is large, with its kernel on the stage (rgb only); a click on it does the same</source>
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
        <source>Copy or export the chart pointed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at nothing</source>
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
    <name>lessons</name>
    <message>
        <source>Convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring all-reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>devices add up their gradients, in a ring or through a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a small network learns to tell points apart, live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data parallelism: each device holds the whole network and a share of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If 8 devices become 16, how many more bytes must each of them send?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Twice the devices, twice the traffic of each.” In a ring each device sends 2 (p − 1) / p of the bytes, always less than twice; what grows with p is the number of rounds, and with it the latency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures as tables of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of 32 × 32, a kernel of 5 × 5, stride 2, no padding: how large is the output, and how many weights does it take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“A larger picture needs more weights.” One kernel serves every place, so its weights stay k × k for each pair of channels, whatever the size of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the derivative as a slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever its weights: what shape has the border that one neuron of the first layer draws between x1 and x2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“The lower the training loss, the better the network.” With noise and few training points the training loss falls while the test loss rises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one kernel makes every pixel of the map, given or learnt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
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
        <source>a 3 x 3 kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same, valid or a whole number of pixels from 0 to 16</source>
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
        <source>is damaged or not complete; give a whole PNG or JPEG file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 16 of x1, x2, x1^2, x1x2, sin(x1), ..., as in &apos;x1,x2,x1x2&apos;; or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 6 layers of 1 to 16 units, as in 8,8; or none</source>
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
        <source>rows skipped for missing values: %1 of %2</source>
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
        <source>convolution: --run learn works only with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or a square of odd size up to 15 given in numbers, row by row, such as &apos;1,0,-1;2,0,-2;1,0,-1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or the path of a PNG or JPEG file</source>
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
        <source>has %1 x %2 pixels; give one with at most 60 million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convolution: the window spans %1 pixels (kernel %2, dilation %3) and does not fit into the padded picture of %4; a smaller kernel or dilation, a larger picture or --padding same would fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names from %1, one for all hidden layers or one for each, as in relu,tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>features &apos;%1&apos;: these data have the columns x1 to x%2, and at most 16 features are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or the path of a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no parameter, weight or bias &apos;%1&apos;; weight[l,j,i] leads to unit j of layer l from input i, counted from 0, and bias[l,j] is its bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos;: it takes a number, as in -0.25</source>
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
        <source>there is no theme &apos;%1&apos;; there are light, dark and projector</source>
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
        <source>must be a whole number from 0</source>
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
        <source>must be a whole number from 1</source>
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
        <source>-o &apos;%1&apos;: the name must end in .png, .svg, .pdf, .json, .csv or .tensorscope; without an ending it is a folder&apos;s</source>
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
        <source>has no classes: column %1 has %2 different numbers, so it is a quantity to predict (regression), which no lesson does; choose a column with 2 to 8 different values</source>
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
        <source>the name of a column or its number, counted from 1; or auto</source>
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
</context>
<context>
    <name>playground</name>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the training points are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training points yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint some on the output map, or choose other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is no longer a number: the steps were too long. Step back, and try a smaller learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test accuracy that was asked for is reached. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the hidden units have no slope at any training point, so they learn nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are random. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, epoch %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true ↓, answer →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test points by true class and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight &gt; 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight &lt; 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight [%1, %2, %3]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: neuron [%2, %3]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias [%1, %2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the class that wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other columns: mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: %1 in training, %2 in test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The framed map mixes the %n before it.</source>
        <translation>
            <numerusform>The framed map mixes the one map before it.</numerusform>
            <numerusform>The framed map mixes the %n before it.</numerusform>
        </translation>
    </message>
    <message>
        <source>class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output map: left paints, right rubs out; arrows aim, Enter paints, Delete rubs out; 1 to 8 choose the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is made of is no longer a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n test point(s)</source>
        <translation>
            <numerusform>%n test point</numerusform>
            <numerusform>%n test points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training point(s)</source>
        <translation>
            <numerusform>%n training point</numerusform>
            <numerusform>%n training points</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test points of class %1 that are answered %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a coordinate of the place on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean of its column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at (%1, %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test point [%1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training point [%1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn at random, uniform in ±1/√fan-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn at random, uniform in ±√(6/(fan-in + fan-out))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn at random, normal with variance 2/fan-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases begin at 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painted by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, class %2, in the last batch: loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, class %2: loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope ∂L/∂z[%1,%2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the test points are right by chance. How many are right after %2 steps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In training %1 are right: what is learnt first is what holds for both parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which neuron of the last hidden layer will weigh most in the output at step %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron [%1, %2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the test loss do from here to step %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls by more than a tenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays about the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rises by more than a tenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the network now fits its training points better than the shape behind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: so far, what it learns from its training points holds for others, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate %1: what does the training loss do in the next %2 steps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rises, or is no number any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 became %2: steps that are too long leap over the valley that they aim at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 became %2 at a learning rate of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In training %1 are right: what has been learnt so far does not hold for both parts alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights into the output have the largest size, %1. Another seed may make it another neuron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: on points that it does not learn from it hardly gets better or worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the training loss rose, too, so this is no overfitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>no value: the outputs are no longer numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron %1 of layer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is dead: none of its units has a slope at any training point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs are no numbers: there is no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All points are answered “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The map is a slice, all other columns at their mean: %n point(s) are answered otherwise than the colour there.</source>
        <translation>
            <numerusform>The map is a slice, all other columns at their mean: %n point is answered otherwise than the colour there.</numerusform>
            <numerusform>The map is a slice, all other columns at their mean: %n points are answered otherwise than the colour there.</numerusform>
        </translation>
    </message>
    <message>
        <source>training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ring_all_reduce</name>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each device holds %1 of the gradient of its own %2 digits, cut into %n chunks.</source>
        <translation>
            <numerusform>Each device holds %1 of the gradient of its own %2 digits, in %n chunk.</numerusform>
            <numerusform>Each device holds %1 of the gradient of its own %2 digits, cut into %n chunks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sums are wrong, by up to %2.</source>
        <translation>
            <numerusform>%1 of %n sum is wrong, by up to %2.</numerusform>
            <numerusform>%1 of %n sums are wrong, by up to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every device holds the same %n sums, bit for bit.</source>
        <translation>
            <numerusform>Every device holds the same sum, bit for bit.</numerusform>
            <numerusform>Every device holds the same %n sums, bit for bit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Device %1 adds what arrives to its own %n numbers; %2.</source>
        <translation>
            <numerusform>Device %1 adds what arrives to its own number; %2.</numerusform>
            <numerusform>Device %1 adds what arrives to its own %n numbers; %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Device %1 replaces its own %n numbers with the finished sums that arrive.</source>
        <translation>
            <numerusform>Device %1 replaces its own number with the finished sum that arrives.</numerusform>
            <numerusform>Device %1 replaces its own %n numbers with the finished sums that arrive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Device %1 replaces its own %n numbers with unfinished sums; %2.</source>
        <translation>
            <numerusform>Device %1 replaces its own number with an unfinished sum; %2.</numerusform>
            <numerusform>Device %1 replaces its own %n numbers with unfinished sums; %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds to go</source>
        <translation>
            <numerusform>%n round to go</numerusform>
            <numerusform>%n rounds to go</numerusform>
        </translation>
    </message>
    <message>
        <source>contributions inside chunk %1 on device %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contributions of device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a chunk without elements</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device %1, chunk %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One device alone already holds the sum: there is nothing to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each device holds %1 of the gradient of its own %2 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all devices are then inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 devices are then inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only device %1 is then inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>devices %1 and %2 are then inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is lost: device %1 goes on as if nothing were missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chunk is empty, and still its message takes the latency α.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk %1, %2 → %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its way from device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a part of a number of bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent by each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 sent by each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model: α = %1, B = %2/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one device: nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all-reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: time in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each device sends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each device sends up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its one link carries %1 each way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduce-scatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all-gather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>short for: server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message arrives twice, and device %1 adds it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message arrives twice; replacing twice does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of device 1 is lost, and nobody notices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of device 1 arrives twice and is added twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it does not wait for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gradients queue on the server&apos;s one link, %1 in all; it adds what arrives, in that order.</source>
        <translation>
            <numerusform>%n gradient arrives over the server&apos;s one link, %1 in all.</numerusform>
            <numerusform>%n gradients queue on the server&apos;s one link, %1 in all; it adds what arrives, in that order.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the model&apos;s clock it took %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit 2V = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks that hold the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n on all devices</source>
        <translation>
            <numerusform>of %n on all devices</numerusform>
            <numerusform>of %n on all devices</numerusform>
        </translation>
    </message>
    <message>
        <source>unbroken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its one link carries %1 in and %2 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buffer of device %1, in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contributions inside the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds, on the model&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time after round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock starts at 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time around the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time through the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latency α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter of the model: what every message takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bandwidth B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter of the model: the same for every link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, chunk %2, number %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient of the loss on device %1&apos;s own %2 digits, computed by back-propagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: its own gradient is inside from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: nothing of device %1 has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied with the chunk in round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers of message %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing has been sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chunks that hold the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent by a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent by a device so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent by a device in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent by a device of the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes sent so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes sent in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latency α, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bandwidth B, in bytes per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes sent by a device of the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes sent to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes sent by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied from %1, after round %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, after round %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes that a device holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of a phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many rounds does every one of the %1 devices hold the whole sum?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rounds add the chunks up, %1 more hand the sums on: 2 (p − 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices, %2 each, α = %3, B = %4/s: who is done first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring %1: it pays α in each of %2 rounds. Server %3: its one link carries all gradients in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device 1 has sent chunk %1. Which of its chunks does it send next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that has just arrived and been added to: a chunk travels on and grows at every stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which device will chunk %1 first hold the sum of all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device %1 sent it first; %2 links farther on everybody&apos;s part is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 devices: what is missing in a chunk is missing wherever the chunk is handed on to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both, within 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices get back sums of %2 bytes each. How many bytes does the server&apos;s link carry out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 sums pass that one link: its load grows with p, a ring&apos;s links carry less than 2V each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In round %1 the message of device 1 was lost. Who ends with wrong sums?</source>
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
    <name>widgets::ExplainCard</name>
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
    <message numerus="yes">
        <source>… %n more</source>
        <translation>
            <numerusform>… %n more</numerusform>
            <numerusform>… %n more</numerusform>
        </translation>
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
    <name>canvas</name>
    <message>
        <source>0 everywhere</source>
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
</TS>
