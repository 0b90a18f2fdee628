<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Exporter</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Numbers (*.json)</source>
        <translation>数值 (*.json)</translation>
    </message>
    <message>
        <source>Curves of the charts (*.csv)</source>
        <translation>图表曲线 (*.csv)</translation>
    </message>
    <message>
        <source>Everything, in a folder (*)</source>
        <translation>全部，放入文件夹 (*)</translation>
    </message>
    <message>
        <source>Export this step</source>
        <translation>导出这一步</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Export this chart</source>
        <translation>导出此图表</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；没有写入任何内容。</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>图表已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>app::Asking</name>
    <message>
        <source>before step %1</source>
        <translation>在第 %1 步之前</translation>
    </message>
    <message>
        <source>at step %1</source>
        <translation>在第 %1 步</translation>
    </message>
    <message>
        <source>Keys 1 to %1; graded by the simulation</source>
        <translation>按键 1 到 %1；由模拟评分</translation>
    </message>
    <message>
        <source>Click in the picture, or Ctrl+arrows and Enter</source>
        <translation>在图中点击，或用 Ctrl+方向键和 Enter</translation>
    </message>
    <message>
        <source>Right within ±%1</source>
        <translation>误差 ±%1 以内算对</translation>
    </message>
    <message>
        <source>Enter; graded by the simulation</source>
        <translation>按 Enter；由模拟评分</translation>
    </message>
    <message>
        <source>Your guess: %1. Step %2 shows it.</source>
        <translation>您的预测：%1。第 %2 步揭晓。</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>答对 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 right, in all %3 of %4</source>
        <translation>答对 %1 / %2，总计 %3 / %4</translation>
    </message>
</context>
<context>
    <name>app::CataloguePanel</name>
    <message>
        <source>Find a lesson</source>
        <translation>查找课程</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>%1, cranked to its end</source>
        <translation>%1，已摇到最后一步</translation>
    </message>
</context>
<context>
    <name>app::Files</name>
    <message>
        <source>Lessons of Tensorscope (*.tensorscope)</source>
        <translation>Tensorscope 课程文件 (*.tensorscope)</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Made again on this machine, the steps before the saved one come to slightly other numbers. The saved step is as it was.</source>
        <translation>在这台计算机上重新计算时，保存点之前各步的数值略有不同；保存的那一步与原来完全一致。</translation>
    </message>
</context>
<context>
    <name>app::LessonPanel</name>
    <message>
        <source>Try</source>
        <translation>动手试试</translation>
    </message>
    <message>
        <source>less ▴</source>
        <translation>收起 ▴</translation>
    </message>
    <message>
        <source>read on ▾</source>
        <translation>继续阅读 ▾</translation>
    </message>
    <message>
        <source>For the teacher ▴</source>
        <translation>给教师 ▴</translation>
    </message>
    <message>
        <source>For the teacher ▾</source>
        <translation>给教师 ▾</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>放慢</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>All knobs to their defaults</source>
        <translation>全部参数恢复默认</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light, dark or projector colours</source>
        <translation>浅色、深色或投影配色</translation>
    </message>
    <message>
        <source>Present on a projector</source>
        <translation>投影演示</translation>
    </message>
    <message>
        <source>Export the picture or its numbers</source>
        <translation>导出图片或数值</translation>
    </message>
    <message>
        <source>Text and knobs</source>
        <translation>文字与参数</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Find a lesson</source>
        <translation>查找课程</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Tensorscope</source>
        <translation>关于 Tensorscope</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>This lesson takes no file.</source>
        <translation>本课程不接受文件。</translation>
    </message>
    <message>
        <source>computing step %1 once more …</source>
        <translation>正在重新计算第 %1 步…</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Knobs</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>带走</translation>
    </message>
    <message>
        <source>Fold what is unfolded, leave the presentation</source>
        <translation>收起展开的部分，退出演示</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Values of the step as tables</source>
        <translation>以表格显示本步的数值</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Files used last</source>
        <translation>最近使用的文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>This run is not being kept in case of a crash: %1</source>
        <translation>无法为意外退出保留这次运行：%1</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1，第 %2 步</translation>
    </message>
    <message>
        <source>Tensorscope did not end properly. This is left of %1: %2</source>
        <translation>Tensorscope 上次没有正常退出。%1 保留下来的是：%2</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Same start: the run begins anew</source>
        <translation>同样的开始：重新运行</translation>
    </message>
    <message>
        <source>New seed: another run by chance</source>
        <translation>新种子：换一次随机运行</translation>
    </message>
    <message>
        <source>Questions before a step shows the answer</source>
        <translation>在揭晓答案的步骤之前提问</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>app::Presenter</name>
    <message>
        <source>defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>same start</source>
        <translation>同样的开始</translation>
    </message>
    <message>
        <source>new seed</source>
        <translation>新种子</translation>
    </message>
</context>
<context>
    <name>app::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>app::ValueTable</name>
    <message>
        <source>Values of the step</source>
        <translation>本步的数值</translation>
    </message>
    <message>
        <source>Copy this table</source>
        <translation>复制此表</translation>
    </message>
    <message>
        <source>A question waits: guess, or skip it, and the values stand here.</source>
        <translation>有一个问题在等你：作答或跳过后，数值会显示在这里。</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Neural networks</source>
        <translation>神经网络</translation>
    </message>
    <message>
        <source>Light models</source>
        <translation>轻量化模型</translation>
    </message>
    <message>
        <source>Distributed training</source>
        <translation>分布式训练</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>identity</source>
        <translation>恒等</translation>
    </message>
    <message>
        <source>box-blur</source>
        <translation>均值模糊</translation>
    </message>
    <message>
        <source>gaussian</source>
        <translation>高斯模糊</translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation>锐化</translation>
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
        <translation>拉普拉斯</translation>
    </message>
    <message>
        <source>emboss</source>
        <translation>浮雕</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>摄影师</translation>
    </message>
    <message>
        <source>astronaut</source>
        <translation>宇航员</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>猫</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>咖啡</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>火箭</translation>
    </message>
    <message>
        <source>hubble</source>
        <translation>哈勃深空</translation>
    </message>
    <message>
        <source>retina</source>
        <translation>视网膜</translation>
    </message>
    <message>
        <source>brick</source>
        <translation>砖墙</translation>
    </message>
    <message>
        <source>grass</source>
        <translation>草地</translation>
    </message>
    <message>
        <source>gravel</source>
        <translation>碎石</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same（保持大小）</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid（不填充）</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>rgb</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
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
        <translation>tanh</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>Logistic</translation>
    </message>
    <message>
        <source>product</source>
        <translation>一个乘积</translation>
    </message>
    <message>
        <source>pixel</source>
        <translation>一个像素</translation>
    </message>
    <message>
        <source>row</source>
        <translation>一行</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>环</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>drop-message</source>
        <translation>丢一条消息</translation>
    </message>
    <message>
        <source>duplicate-message</source>
        <translation>消息重复到达</translation>
    </message>
    <message>
        <source>early-all-gather</source>
        <translation>过早全收集</translation>
    </message>
    <message>
        <source>prelu</source>
        <translation>PReLU</translation>
    </message>
    <message>
        <source>elu</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>softplus</source>
        <translation>softplus</translation>
    </message>
    <message>
        <source>swish</source>
        <translation>swish</translation>
    </message>
    <message>
        <source>gelu</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>圆</translation>
    </message>
    <message>
        <source>xor</source>
        <translation>异或</translation>
    </message>
    <message>
        <source>gauss</source>
        <translation>两团</translation>
    </message>
    <message>
        <source>spiral</source>
        <translation>螺旋</translation>
    </message>
    <message>
        <source>plane</source>
        <translation>直线分界</translation>
    </message>
    <message>
        <source>multi-gauss</source>
        <translation>三类四团</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>鸢尾花</translation>
    </message>
    <message>
        <source>penguins</source>
        <translation>企鹅</translation>
    </message>
    <message>
        <source>painted</source>
        <translation>自己画</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>squared-error</source>
        <translation>平方误差</translation>
    </message>
    <message>
        <source>hinge</source>
        <translation>合页</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>小批量</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>sgd</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>xavier</source>
        <translation>Xavier</translation>
    </message>
    <message>
        <source>he</source>
        <translation>He</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>白噪声</translation>
    </message>
    <message>
        <source>slide</source>
        <translation>滑动</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>utf-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>utf-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>gb18030</source>
        <translation>GB18030</translation>
    </message>
    <message>
        <source>latin-1</source>
        <translation>Latin-1</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>point</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>convolution</name>
    <message>
        <source>all channels</source>
        <translation>所有通道</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>red − green</source>
        <translation>红 − 绿</translation>
    </message>
    <message>
        <source>blue − yellow</source>
        <translation>蓝 − 黄</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>green − blue</source>
        <translation>绿 − 蓝</translation>
    </message>
    <message>
        <source>blue − red</source>
        <translation>蓝 − 红</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>青</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>品红</translation>
    </message>
    <message>
        <source>red − cyan</source>
        <translation>红 − 青</translation>
    </message>
    <message>
        <source>green − magenta</source>
        <translation>绿 − 品红</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>负片</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>恒等</translation>
    </message>
    <message>
        <source>box blur</source>
        <translation>均值模糊</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation>锐化</translation>
    </message>
    <message>
        <source>Sobel x</source>
        <translation>Sobel x</translation>
    </message>
    <message>
        <source>Sobel y</source>
        <translation>Sobel y</translation>
    </message>
    <message>
        <source>Laplacian</source>
        <translation>拉普拉斯</translation>
    </message>
    <message>
        <source>emboss</source>
        <translation>浮雕</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) times as many weights</source>
        <translation>
            <numerusform>%n 个像素乘以同样多的权重</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the middle counts: its red, green and blue are added.</source>
        <translation>只有中央的像素起作用：把它的红、绿、蓝相加。</translation>
    </message>
    <message>
        <source>All weights are equal: the sum is the mean of the window.</source>
        <translation>所有权重相等：和就是窗口的平均值。</translation>
    </message>
    <message>
        <source>The weights add up to 1 and fall off from the middle: a smooth mean.</source>
        <translation>权重之和为 1，由中央向外递减：平滑的平均。</translation>
    </message>
    <message>
        <source>What makes the middle differ from its neighbours is added to it.</source>
        <translation>把中央与四周的差别加到中央像素上。</translation>
    </message>
    <message>
        <source>The pixel, plus how much brighter it is at the lower right than at the upper left.</source>
        <translation>像素本身，再加上右下比左上亮多少。</translation>
    </message>
    <message>
        <source>Row %1, column %2, product %3 of %4.</source>
        <translation>第 %1 行，第 %2 列，第 %3/%4 个乘积。</translation>
    </message>
    <message>
        <source>%1 × %2 = %3; the sum so far is %4.</source>
        <translation>%1 × %2 = %3；目前的和是 %4。</translation>
    </message>
    <message>
        <source>Nothing made yet.</source>
        <translation>尚未开始。</translation>
    </message>
    <message>
        <source>Row %1.</source>
        <translation>第 %1 行。</translation>
    </message>
    <message numerus="yes">
        <source>The same kernel at %n place(s), side by side, made this row.</source>
        <translation>
            <numerusform>同一个卷积核依次停在 %n 个位置，得到这一行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, column %2.</source>
        <translation>第 %1 行，第 %2 列。</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>products</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>kernel · %1</source>
        <translation>卷积核：%1</translation>
    </message>
    <message>
        <source>The picture was scaled down from %1 × %2 to %3 × %4 pixels.</source>
        <translation>图像已由 %1 × %2 缩小为 %3 × %4 像素。</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>local</source>
        <translation>局部连接</translation>
    </message>
    <message>
        <source>shared (convolution)</source>
        <translation>权重共享（卷积）</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %2 bias(es)</source>
        <translation>
            <numerusform>%1 + %2 个偏置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>weights, %1</source>
        <translation>权重数，%1</translation>
    </message>
    <message>
        <source>Weights (bars: logarithm)</source>
        <translation>权重数（条形为对数）</translation>
    </message>
    <message>
        <source>output value</source>
        <translation>输出值</translation>
    </message>
    <message>
        <source>Size of the output</source>
        <translation>输出大小</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>input, row %1, column %2</source>
        <translation>输入，第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>map %1: %2</source>
        <translation>特征图 %1：%2</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <translation>%1，第 %2 行，第 %3 列</translation>
    </message>
    <message>
        <source>Input  %1</source>
        <translation>输入  %1</translation>
    </message>
    <message>
        <source>grey value 0…255</source>
        <translation>灰度值 0…255</translation>
    </message>
    <message>
        <source>red, green, blue 0…255</source>
        <translation>红、绿、蓝 0…255</translation>
    </message>
    <message>
        <source>16 is not divisible by 3</source>
        <translation>16 不能被 3 整除</translation>
    </message>
    <message>
        <source>%1 of %2 made</source>
        <translation>已完成 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Output  %1, %n map(s)</source>
        <translation>
            <numerusform>输出  %1，%n 张特征图</numerusform>
        </translation>
    </message>
    <message>
        <source>Output  %1</source>
        <translation>输出  %1</translation>
    </message>
    <message>
        <source>sum of channel %1</source>
        <translation>通道 %1 的部分和</translation>
    </message>
    <message>
        <source>sum of the products</source>
        <translation>乘积之和</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>output pixel</source>
        <translation>输出像素</translation>
    </message>
    <message>
        <source>All weights are equal: the sum is the mean of the window, red, green and blue added.</source>
        <translation>所有权重相等：和是窗口的平均值，红、绿、蓝相加。</translation>
    </message>
    <message>
        <source>The weights fall off from the middle: a smooth mean.</source>
        <translation>权重由中央向外递减：平滑的平均。</translation>
    </message>
    <message>
        <source>The window will stop at place after place and make one output pixel at each.</source>
        <translation>窗口将逐个位置停下，每停一次得到一个输出像素。</translation>
    </message>
    <message>
        <source>%1, added up, make the sum.</source>
        <translation>%1，再相加，得到和。</translation>
    </message>
    <message>
        <source>Only the pixel in the middle counts: the sum is what it was.</source>
        <translation>只有中央的像素起作用：和就是它原来的值。</translation>
    </message>
    <message>
        <source>z is negative: ReLU makes it 0.</source>
        <translation>z 为负：ReLU 把它变为 0。</translation>
    </message>
    <message>
        <source>Weighted, the right is brighter than the left: the sum is positive.</source>
        <translation>加权后，右边比左边亮：和为正。</translation>
    </message>
    <message>
        <source>Weighted, the right is darker than the left: the sum is negative.</source>
        <translation>加权后，右边比左边暗：和为负。</translation>
    </message>
    <message>
        <source>Weighted, the right is as bright as the left: the sum is 0.</source>
        <translation>加权后，左右一样亮：和为 0。</translation>
    </message>
    <message>
        <source>Weighted, the lower side is brighter than the upper: the sum is positive.</source>
        <translation>加权后，下边比上边亮：和为正。</translation>
    </message>
    <message>
        <source>Weighted, the lower side is darker than the upper: the sum is negative.</source>
        <translation>加权后，下边比上边暗：和为负。</translation>
    </message>
    <message>
        <source>Weighted, the lower side is as bright as the upper: the sum is 0.</source>
        <translation>加权后，上下一样亮：和为 0。</translation>
    </message>
    <message>
        <source>Weighted, the middle is darker than its surroundings: the sum is positive.</source>
        <translation>加权后，中央比四周暗：和为正。</translation>
    </message>
    <message>
        <source>Weighted, the middle is brighter than its surroundings: the sum is negative.</source>
        <translation>加权后，中央比四周亮：和为负。</translation>
    </message>
    <message>
        <source>Weighted, the middle is as bright as its surroundings: the sum is 0.</source>
        <translation>加权后，中央与四周一样亮：和为 0。</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>learnt kernel</source>
        <translation>学到的卷积核</translation>
    </message>
    <message>
        <source>learnt − true</source>
        <translation>学到 − 真实</translation>
    </message>
    <message>
        <source>gradient ∂L/∂w</source>
        <translation>梯度 ∂L/∂w</translation>
    </message>
    <message>
        <source>Learnt from %1  %2 × %3</source>
        <translation>来自%1  %2 × %3</translation>
    </message>
    <message>
        <source>loss %1 · greatest error %2</source>
        <translation>损失 %1 · 最大误差 %2</translation>
    </message>
    <message>
        <source>True kernel</source>
        <translation>真实的卷积核</translation>
    </message>
    <message>
        <source>true kernel</source>
        <translation>真实的卷积核</translation>
    </message>
    <message>
        <source>w[%1,%2], %3</source>
        <translation>w[%1,%2]，%3</translation>
    </message>
    <message>
        <source>The weight that moves most</source>
        <translation>变化最大的权重</translation>
    </message>
    <message>
        <source>weight before the step</source>
        <translation>这一步之前的权重</translation>
    </message>
    <message>
        <source>w before</source>
        <translation>之前的 w</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>weight after the step</source>
        <translation>这一步之后的权重</translation>
    </message>
    <message>
        <source>w after</source>
        <translation>之后的 w</translation>
    </message>
    <message>
        <source>greatest curvature λ</source>
        <translation>最大曲率 λ</translation>
    </message>
    <message>
        <source>least curvature</source>
        <translation>最小曲率</translation>
    </message>
    <message>
        <source>their ratio: condition</source>
        <translation>两者之比：条件数</translation>
    </message>
    <message>
        <source>η = %1 / λ</source>
        <translation>η = %1 / λ</translation>
    </message>
    <message>
        <source>steps per digit</source>
        <translation>每位数字的步数</translation>
    </message>
    <message>
        <source>η is above 2/λ: in the steepest direction every step overshoots farther than the last one.</source>
        <translation>η 大于 2/λ：在最陡的方向上每一步都越过谷底，而且一步比一步越得更远。</translation>
    </message>
    <message>
        <source>In noise no pixel says anything about its neighbours: every weight learns alone.</source>
        <translation>噪声中的像素与邻居无关，所以每个权重各学各的。</translation>
    </message>
    <message>
        <source>Both pictures tell the weights apart about equally well.</source>
        <translation>两幅图像都能把各个权重区分得差不多清楚。</translation>
    </message>
    <message>
        <source>There neighbouring pixels are alike, so their weights are hard to tell apart: condition %1 against %2.</source>
        <translation>后者相邻像素相似，对应的权重难以区分：条件数 %1，而噪声只有 %2。</translation>
    </message>
    <message>
        <source>Nothing learnt yet.</source>
        <translation>还没有开始学习。</translation>
    </message>
    <message>
        <source>Every weight starts at 0; each step moves the kernel against the gradient of the mean squared error.</source>
        <translation>所有权重从 0 开始；每一步让卷积核沿均方误差梯度的反方向移动。</translation>
    </message>
    <message>
        <source>Step %1.</source>
        <translation>第 %1 步。</translation>
    </message>
    <message>
        <source>The kernel learnt is off by at most %1.</source>
        <translation>学到的卷积核最多差 %1。</translation>
    </message>
    <message>
        <source>The kernel learnt from noise is off by at most %1, the one from %2 by %3.</source>
        <translation>从白噪声学到的卷积核最多差 %1，从“%2”学到的差 %3。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Greatest error of a weight</source>
        <translation>权重的最大误差</translation>
    </message>
    <message>
        <source>|learnt − true|</source>
        <translation>|学到 − 真实|</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>remainder</source>
        <translation>余数</translation>
    </message>
    <message>
        <source>columns of the output</source>
        <translation>输出的列数</translation>
    </message>
    <message>
        <source>rows of the output</source>
        <translation>输出的行数</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>特征图数</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>通道数</translation>
    </message>
    <message>
        <source>rows of the input</source>
        <translation>输入的行数</translation>
    </message>
    <message>
        <source>columns of the input</source>
        <translation>输入的列数</translation>
    </message>
    <message>
        <source>channels that a map sees</source>
        <translation>一张特征图看到的通道数</translation>
    </message>
    <message>
        <source>one for each map</source>
        <translation>每张特征图一个</translation>
    </message>
    <message>
        <source>number of weights</source>
        <translation>权重个数</translation>
    </message>
    <message>
        <source>number of biases</source>
        <translation>偏置个数</translation>
    </message>
    <message>
        <source>greatest size of an output pixel</source>
        <translation>输出像素的最大绝对值</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>random draw: each of 0…255 has the same chance</source>
        <translation>随机抽取：0…255 中每个值机会相等</translation>
    </message>
    <message>
        <source>grey value, 0 (black) to 255 (white)</source>
        <translation>灰度值，0（黑）到 255（白）</translation>
    </message>
    <message>
        <source>value of %1, 0 to 255</source>
        <translation>%1的值，0 到 255</translation>
    </message>
    <message>
        <source>%1, in the picture scaled down from %2 × %3 pixels</source>
        <translation>%1，图片由 %2 × %3 像素缩小而来</translation>
    </message>
    <message>
        <source>pixel of the input</source>
        <translation>输入像素</translation>
    </message>
    <message>
        <source>pixel under the window</source>
        <translation>窗口下的像素</translation>
    </message>
    <message>
        <source>padding: a zero outside the picture</source>
        <translation>填充：图片之外的零</translation>
    </message>
    <message>
        <source>the pixel of the input in row %1, column %2</source>
        <translation>输入第 %1 行第 %2 列的像素</translation>
    </message>
    <message>
        <source>weight of the kernel</source>
        <translation>卷积核的权重</translation>
    </message>
    <message>
        <source>parameter: the kernel is %1</source>
        <translation>参数：卷积核为%1</translation>
    </message>
    <message>
        <source>product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>parameter: the same for every place</source>
        <translation>参数：每个位置都相同</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>biases, %1</source>
        <translation>偏置，%1</translation>
    </message>
    <message>
        <source>end of the colours</source>
        <translation>颜色的端点</translation>
    </message>
    <message>
        <source>input, channel %1</source>
        <translation>输入，通道 %1</translation>
    </message>
    <message>
        <source>weight of the true kernel</source>
        <translation>真实卷积核的权重</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a learner, a place</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>places</source>
        <translation>位置数</translation>
    </message>
    <message>
        <source>input, −1 (black) to 1 (white)</source>
        <translation>输入，−1（黑）到 1（白）</translation>
    </message>
    <message>
        <source>grey value</source>
        <translation>灰度值</translation>
    </message>
    <message>
        <source>target: what the true kernel makes</source>
        <translation>目标：真实卷积核的输出</translation>
    </message>
    <message>
        <source>output of the learnt kernel</source>
        <translation>学得卷积核的输出</translation>
    </message>
    <message>
        <source>learnt weight</source>
        <translation>学得的权重</translation>
    </message>
    <message>
        <source>every weight starts at 0</source>
        <translation>每个权重都从 0 开始</translation>
    </message>
    <message>
        <source>loss: mean squared error</source>
        <translation>损失：均方误差</translation>
    </message>
    <message>
        <source>greatest error of a weight</source>
        <translation>权重的最大误差</translation>
    </message>
    <message>
        <source>the largest eigenvalue of the Hessian 2/P Σ x xᵀ (9 × 9), computed by the QR algorithm</source>
        <translation>海森矩阵 2/P Σ x xᵀ（9 × 9）的最大特征值，由 QR 算法算出</translation>
    </message>
    <message>
        <source>the smallest eigenvalue of the Hessian 2/P Σ x xᵀ (9 × 9), computed by the QR algorithm</source>
        <translation>海森矩阵 2/P Σ x xᵀ（9 × 9）的最小特征值，由 QR 算法算出</translation>
    </message>
    <message>
        <source>infinite: the least curvature is the rounding of 0</source>
        <translation>无穷大：最小曲率只是 0 的舍入误差</translation>
    </message>
    <message>
        <source>learning rate times λ</source>
        <translation>学习率乘以 λ</translation>
    </message>
    <message>
        <source>0: a picture without any curvature teaches nothing</source>
        <translation>0：没有曲率的图片教不了任何东西</translation>
    </message>
    <message>
        <source>infinite: no step makes the slowest part of the error smaller</source>
        <translation>无穷大：误差中最慢的部分一步也不会变小</translation>
    </message>
    <message>
        <source>the learning rate of this picture</source>
        <translation>这张图片的学习率</translation>
    </message>
    <message>
        <source>the learnt weight after step %1</source>
        <translation>第 %1 步之后学得的权重</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>moves of the window</source>
        <translation>窗口移动的次数</translation>
    </message>
    <message>
        <source>first place</source>
        <translation>第一个位置</translation>
    </message>
    <message>
        <source>half of 255</source>
        <translation>255 的一半</translation>
    </message>
    <message>
        <source>the picture&apos;s own size</source>
        <translation>图片本身的大小</translation>
    </message>
    <message>
        <source>the picture scaled down from %1 × %2 pixels</source>
        <translation>图片由 %1 × %2 像素缩小而来</translation>
    </message>
    <message>
        <source>one for each kernel</source>
        <translation>每个卷积核一张</translation>
    </message>
    <message>
        <source>red, green and blue</source>
        <translation>红、绿、蓝</translation>
    </message>
    <message>
        <source>pixels made</source>
        <translation>已完成的像素</translation>
    </message>
    <message>
        <source>whole rows</source>
        <translation>完整的行数</translation>
    </message>
    <message>
        <source>pixels of the next row</source>
        <translation>下一行的像素数</translation>
    </message>
    <message>
        <source>places of the window</source>
        <translation>窗口的位置数</translation>
    </message>
    <message>
        <source>Picture %1 wide, kernel %2, stride %3, padding %4 + %5: how many pixels wide is the output?</source>
        <translation>图像宽 %1，卷积核 %2，步长 %3，填充 %4 + %5：输出宽多少像素？</translation>
    </message>
    <message>
        <source>Dilation %1. %2</source>
        <translation>空洞率 %1。%2</translation>
    </message>
    <message>
        <source>(%1 + %2 − %3) / %4, rounded down, and 1 for the first place.</source>
        <translation>(%1 + %2 − %3) / %4 向下取整，再加上第一个位置的 1。</translation>
    </message>
    <message>
        <source>How many weights (without biases) make all %1 maps from the %2 × %3 picture?</source>
        <translation>由 %2 × %3 的图像得到全部 %1 张特征图，需要多少个权重（不计偏置）？</translation>
    </message>
    <message>
        <source>How many weights (without the bias) make the whole output from the %1 × %2 picture?</source>
        <translation>由 %1 × %2 的图像得到整个输出，需要多少个权重（不计偏置）？</translation>
    </message>
    <message>
        <source>Every place shares the same %1 weights, however large the picture is.</source>
        <translation>无论图像多大，每个位置都共用同样的 %1 个权重。</translation>
    </message>
    <message>
        <source>The window goes to the dashed frame in the picture next. What will its sum be?</source>
        <translation>窗口接下来移到图中的虚线框处。它的和会怎样？</translation>
    </message>
    <message>
        <source>z = %1. %2</source>
        <translation>z = %1。%2</translation>
    </message>
    <message>
        <source>The same kernel is learnt from noise and from a picture. Which one is nearer to it after %1 steps?</source>
        <translation>同一个卷积核分别从噪声和图片中学习。%1 步之后哪一个更接近它？</translation>
    </message>
    <message>
        <source>Off by %1 and by %2: where neighbouring pixels are alike, their weights are hard to tell apart.</source>
        <translation>误差分别为 %1 和 %2：相邻像素相似时，它们的权重难以区分。</translation>
    </message>
    <message>
        <source>The kernel from %1 is off by %2. How much of that is left at step %3?</source>
        <translation>从%1学到的卷积核误差为 %2。到第 %3 步还剩多少？</translation>
    </message>
    <message>
        <source>less than a tenth</source>
        <translation>不到十分之一</translation>
    </message>
    <message>
        <source>a tenth to a half</source>
        <translation>十分之一到一半</translation>
    </message>
    <message>
        <source>more than a half</source>
        <translation>超过一半</translation>
    </message>
    <message>
        <source>%1 became %2: what is left lies along flat directions, where every step is small.</source>
        <translation>%1 变为 %2：剩下的误差在平坦的方向上，那里每一步都很小。</translation>
    </message>
    <message>
        <source>Every step is %1/λ long, λ the steepest curvature. What becomes of the error?</source>
        <translation>学习率为 %1/λ，λ 是最大的曲率。误差会怎样？</translation>
    </message>
    <message>
        <source>it falls</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>it grows and grows</source>
        <translation>越来越大</translation>
    </message>
    <message>
        <source>Off by %1 and by %2: this picture tells its neighbouring pixels apart as well as noise does.</source>
        <translation>误差分别为 %1 和 %2：这幅图像与噪声一样能区分相邻像素。</translation>
    </message>
    <message>
        <source>%1 became %2: in no direction is the loss so flat that its steps would stay small.</source>
        <translation>由 %1 变为 %2：损失在任何方向上都不至于平坦到使步子一直很小。</translation>
    </message>
    <message>
        <source>%1 became %2: where it is steepest, a step leaves |1 − ηλ| of the error, which shrinks up to η = 2/λ.</source>
        <translation>由 %1 变为 %2：在最陡的方向上，每步留下误差的 |1 − ηλ|；η 不超过 2/λ 时它缩小。</translation>
    </message>
    <message>
        <source>positive, over %1</source>
        <translation>正，大于 %1</translation>
    </message>
    <message>
        <source>near 0, from %1 to %2</source>
        <translation>接近 0，在 %1 到 %2 之间</translation>
    </message>
    <message>
        <source>negative, under %1</source>
        <translation>负，小于 %1</translation>
    </message>
    <message>
        <source>z = %1, less than a tenth of the map&apos;s largest sum: the products cancel each other.</source>
        <translation>z = %1，不到图中最大和的十分之一：各个乘积相互抵消。</translation>
    </message>
    <message>
        <source>neither, within a factor of 2</source>
        <translation>都不是，相差不到 2 倍</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>About Tensorscope</source>
        <translation>关于 Tensorscope</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Tensorscope %1&lt;/h2&gt;&lt;p&gt;Crank the mechanisms by which AI computes, forwards and backwards.&lt;br&gt;Every number on screen is an element of a running computation.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later; without any warranty.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Data.&lt;/b&gt; Pictures: scikit-image&apos;s data module, each in the public domain or CC0 (NASA, SpaceX, Stefan van der Walt, Rachel Michetti, Mikael Häggström, Lav Varshney, CC0Textures, linolafett). Digits 8 × 8: E. Alpaydin and C. Kaynak, UCI Machine Learning Repository, by way of scikit-learn. Iris: R. A. Fisher, 1936. Penguins: K. Gorman, T. Williams and W. Fraser, 2014, CC0. The files ATTRIBUTION.txt beside them say more.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Built with&lt;/b&gt; Qt %2, Eigen and OpenMP.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Tensorscope %1&lt;/h2&gt;&lt;p&gt;把 AI 的计算机制一步一步摇给你看，可进可退。&lt;br&gt;屏幕上的每个数都是正在运行的计算中的一个元素。&lt;/p&gt;&lt;p&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本；不提供任何担保。&lt;/p&gt;&lt;p&gt;&lt;b&gt;数据。&lt;/b&gt;图片：scikit-image 的 data 模块，均为公有领域或 CC0（NASA、SpaceX、Stefan van der Walt、Rachel Michetti、Mikael Häggström、Lav Varshney、CC0Textures、linolafett）。8 × 8 数字：E. Alpaydin 与 C. Kaynak，UCI 机器学习库，经由 scikit-learn。鸢尾花：R. A. Fisher，1936。企鹅：K. Gorman、T. Williams 与 W. Fraser，2014，CC0。详见数据旁的 ATTRIBUTION.txt。&lt;/p&gt;&lt;p&gt;&lt;b&gt;构建工具&lt;/b&gt;：Qt %2、Eigen 与 OpenMP。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Save the changes in “%1”?</source>
        <translation>保存“%1”中的更改吗？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>“%1” has been written by another window or program since it was opened or saved here. What they wrote would be lost.</source>
        <translation>“%1”在这里打开或保存之后，又被另一个窗口或程序写过。继续的话，那些内容会丢失。</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>sum</source>
        <translation>和</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>what the window&apos;s pixels are multiplied by: a well-known kernel, or a square of odd size in numbers, row by row, as in &apos;1,0,-1;2,0,-2;1,0,-1&apos;</source>
        <translation>与窗口内像素相乘的权重：常用卷积核之一，或逐行给出的奇数边长方阵，例如 1,0,-1;2,0,-2;1,0,-1</translation>
    </message>
    <message>
        <source>Kernel size</source>
        <translation>卷积核大小</translation>
    </message>
    <message>
        <source>weights along each side of the kernel; odd. Sharpen, Sobel, Laplacian and emboss compare neighbours and start at 3</source>
        <translation>卷积核的边长，为奇数。锐化、Sobel、拉普拉斯和浮雕要与邻居比较，从 3 开始</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>how many pixels the window moves from one stop to the next</source>
        <translation>窗口每次移动的像素数</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>zeros around the picture: valid = none, same = as many as make size / stride outputs (rounded up; an odd one goes after), or a number for all sides</source>
        <translation>图像四周补的零：valid 不补；same 补到输出为 大小/步长（向上取整，多出的一个补在后面）；或给出四边各补多少</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>grey: one channel makes one map; rgb: three channels make 16 maps</source>
        <translation>灰度：一个通道得到一张特征图；RGB：三个通道得到 16 张特征图</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>what is done to each sum; linear leaves it as it is</source>
        <translation>对每个和所做的变换；线性表示不变</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>空洞率</translation>
    </message>
    <message>
        <source>distance between the pixels that neighbouring weights look at</source>
        <translation>相邻权重所看的像素之间的距离</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>3: every map sees only one of the colour channels (rgb only)</source>
        <translation>3：每张特征图只看一个颜色通道（仅限 RGB）</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>added to every sum before the activation</source>
        <translation>在激活之前加到每个和上</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>the picture&apos;s longest side; larger pictures are scaled down to it</source>
        <translation>图像的最长边；更大的图像会缩小到此</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>每一步</translation>
    </message>
    <message>
        <source>what one step makes: one product, one output pixel, or one row of the output</source>
        <translation>每一步完成什么：一个乘积、一个输出像素，或输出的一行</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>around a ring of devices, or through one server</source>
        <translation>沿设备组成的环，或经过一台服务器</translation>
    </message>
    <message>
        <source>Devices p</source>
        <translation>设备数 p</translation>
    </message>
    <message>
        <source>how many devices add up their gradients</source>
        <translation>多少台设备一起对梯度求和</translation>
    </message>
    <message>
        <source>how many numbers of the gradient, from the output layer backwards</source>
        <translation>取梯度中的多少个数，从输出层开始往回数</translation>
    </message>
    <message>
        <source>Latency α</source>
        <translation>延迟 α</translation>
    </message>
    <message>
        <source>what every message takes, however short</source>
        <translation>每条消息不论多短都要花的时间</translation>
    </message>
    <message>
        <source>Bandwidth B</source>
        <translation>带宽 B</translation>
    </message>
    <message>
        <source>bytes per second of every link</source>
        <translation>每条链路每秒的字节数</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>弄坏它</translation>
    </message>
    <message>
        <source>lose or double the message of device 1, or hand on results before they are finished</source>
        <translation>丢失或重复设备 1 的消息，或在结果算完之前就传下去</translation>
    </message>
    <message>
        <source>Break it: round</source>
        <translation>弄坏它：第几轮</translation>
    </message>
    <message>
        <source>of the network&apos;s random first weights</source>
        <translation>网络随机初始权重的种子</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>元素数</translation>
    </message>
    <message>
        <source>the round of the lost or doubled message; or the rounds (through a server: the arrivals) after which unfinished results are handed on</source>
        <translation>消息在第几轮丢失或重复；或者经过几轮（经服务器时：到达几份）之后就转发未算完的结果</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>points to tell apart: a set that is drawn at random, a table that comes with the program, points painted on the output map, or your own CSV file with two or more columns of numbers and one of classes</source>
        <translation>要区分的点：随机生成的点集、程序自带的表格、在输出图上画的点，或自己的 CSV 文件（至少两列数字和一列类别）</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>units of each hidden layer, as in &apos;8,8&apos;: up to 6 layers of 1 to 16 units, or none</source>
        <translation>每个隐藏层的单元数，例如“8,8”：最多 6 层，每层 1 到 16 个单元；none 表示没有</translation>
    </message>
    <message>
        <source>of the hidden units; names in a row are those of the layers in a row, as in &apos;relu,tanh&apos;</source>
        <translation>隐藏单元的激活函数；几个名称依次对应各层，例如“relu,tanh”</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <source>how far a step follows the gradient</source>
        <translation>每一步沿梯度走多远</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批量大小</translation>
    </message>
    <message>
        <source>training points whose mean gradient makes one step; at most all of them</source>
        <translation>一步用多少个训练点的平均梯度；最多为全部训练点</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>what the network is given, made of the data&apos;s columns x1, x2, ...: x1, x1^2, x1x2 or sin(x1), as in &apos;x1,x2,x1x2&apos;; all = every column</source>
        <translation>网络的输入，由数据的各列 x1、x2…… 得到：x1、x1^2、x1x2 或 sin(x1)，例如“x1,x2,x1x2”；all 表示所有列</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>what training makes small: -log of the softmax probability of the right class; the squared distance of the outputs from ±1; or hinge, which is content beyond a margin of 1</source>
        <translation>训练要减小的量：正确类别的 softmax 概率的负对数；输出与 ±1 之差的平方；或合页损失，间隔超过 1 就不再计较</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>how a step uses the gradient: sgd follows it, momentum (0.9) keeps rolling, adam scales it for each weight</source>
        <translation>一步怎样使用梯度：sgd 直接沿梯度走，momentum（0.9）带惯性，adam 为每个权重单独缩放</translation>
    </message>
    <message>
        <source>Regularization</source>
        <translation>正则化</translation>
    </message>
    <message>
        <source>what is added to the loss to keep weights small: l1 = rate · Σ|w|, l2 = rate/2 · Σw²</source>
        <translation>为了让权重保持较小而加到损失上的项：l1 = 系数 · Σ|w|，l2 = 系数/2 · Σw²</translation>
    </message>
    <message>
        <source>Regularization rate</source>
        <translation>正则化系数</translation>
    </message>
    <message>
        <source>its weight in the loss</source>
        <translation>它在损失中的权重</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>how they are drawn: uniform in ±1/√fan-in, xavier (for tanh), he (for ReLU)</source>
        <translation>怎样随机取值：uniform 在 ±1/√(输入数) 内均匀分布，xavier 适合 tanh，he 适合 ReLU</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>how blurred the random point sets are</source>
        <translation>随机点集有多分散</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>in the random point sets</source>
        <translation>随机点集中的点数</translation>
    </message>
    <message>
        <source>Training share</source>
        <translation>训练比例</translation>
    </message>
    <message>
        <source>share of the points to learn from; the others test what was learnt</source>
        <translation>用来学习的点所占比例；其余的点用来测试</translation>
    </message>
    <message>
        <source>Painted points</source>
        <translation>画出的点</translation>
    </message>
    <message>
        <source>for data painted: &apos;x,y,class;x,y,class;...&apos;, classes from 0 on</source>
        <translation>用于自己画的数据：“x,y,类别;x,y,类别;...”，类别从 0 开始</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>the class that the mouse paints on the output map (data painted)</source>
        <translation>鼠标在输出图上画的点属于哪一类（数据为自己画时）</translation>
    </message>
    <message>
        <source>Stop at accuracy</source>
        <translation>达到准确率即停</translation>
    </message>
    <message>
        <source>the run ends when so large a share of the test points is right; 0 = never</source>
        <translation>测试点的正确率达到这个比例时结束；0 表示从不</translation>
    </message>
    <message>
        <source>Stop at dead units</source>
        <translation>死亡单元过多即停</translation>
    </message>
    <message>
        <source>the run ends when more than so many of a hundred hidden units have no slope at any training point; 100 = never</source>
        <translation>隐藏单元中，在所有训练点上斜率都为零的超过这个百分比时结束；100 表示从不</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>mini-batches to the step that is called end; the window pauses there</source>
        <translation>到终点为止的小批量数；窗口播放到那里会暂停</translation>
    </message>
    <message>
        <source>Show test points</source>
        <translation>显示测试点</translation>
    </message>
    <message>
        <source>on the output map</source>
        <translation>在输出图上</translation>
    </message>
    <message>
        <source>Loss on a log axis</source>
        <translation>损失用对数轴</translation>
    </message>
    <message>
        <source>so that small losses are told apart</source>
        <translation>便于分辨很小的损失</translation>
    </message>
    <message>
        <source>how far one press of a button goes: a mini-batch or an epoch; steps are always counted in mini-batches</source>
        <translation>按一次按钮前进多远：一个小批量或一轮；步数始终按小批量计</translation>
    </message>
    <message>
        <source>of the random points, the split, the first weights and the order of the batches</source>
        <translation>决定随机的点、训练与测试的划分、初始权重和批次的顺序</translation>
    </message>
    <message>
        <source>a picture that comes with the program, white noise, or your own PNG or JPEG file</source>
        <translation>自带的图像、白噪声，或自己的 PNG、JPEG 文件</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>slide: the kernel filters the picture; learn: gradient descent finds the 3 × 3 kernel again from the grey picture and its filtered one, and from white noise beside it</source>
        <translation>slide：卷积核对图像滤波；learn：用梯度下降从灰度图像及其滤波结果中重新找出 3 × 3 卷积核，旁边再从白噪声学一次</translation>
    </message>
    <message>
        <source>Learning steps</source>
        <translation>学习步数</translation>
    </message>
    <message>
        <source>how many steps of gradient descent are made (if the run is learn)</source>
        <translation>做多少步梯度下降（运行方式为 learn 时）</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>η as a multiple of 1/λ, where λ is the greatest curvature of the loss (if the run is learn); above 2 it diverges</source>
        <translation>η 是 1/λ 的多少倍，λ 为损失函数的最大曲率（运行方式为 learn 时）；超过 2 就发散</translation>
    </message>
    <message>
        <source>of the white noise; nothing else in this lesson is random</source>
        <translation>白噪声的随机种子；本课没有别的随机成分</translation>
    </message>
    <message>
        <source>Large map</source>
        <translation>大图</translation>
    </message>
    <message>
        <source>which of the maps is large, with its kernel on the stage (rgb only); a click on it does the same</source>
        <translation>哪一张特征图放大显示，其卷积核出现在舞台上（仅 rgb）；点击该图也一样</translation>
    </message>
    <message>
        <source>Class column</source>
        <translation>类别列</translation>
    </message>
    <message>
        <source>of your own table: the name of the column with the classes, or its number, counted from 1; auto = the table tells</source>
        <translation>用于自己的表格：类别所在列的名称或序号（从 1 计数）；auto 表示由表格判断</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>字符编码</translation>
    </message>
    <message>
        <source>of your own table: auto finds UTF-8 and UTF-16 by itself</source>
        <translation>用于自己的表格：auto 能自行识别 UTF-8 和 UTF-16</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>between the values of your own table; auto = the one with which its rows agree</source>
        <translation>自己的表格中值与值之间的分隔符；auto 表示取使各行列数一致的那个</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小数符号</translation>
    </message>
    <message>
        <source>in the numbers of your own table; auto = a comma if none of them has a point</source>
        <translation>自己的表格中数值的小数符号；auto 表示当没有数值用点时取逗号</translation>
    </message>
    <message>
        <source>Names in the first line</source>
        <translation>首行为列名</translation>
    </message>
    <message>
        <source>of your own table; auto = what stands below it tells</source>
        <translation>用于自己的表格；auto 表示由首行下面的内容判断</translation>
    </message>
    <message>
        <source>Columns of numbers</source>
        <translation>数值列</translation>
    </message>
    <message>
        <source>of your own table that are used, by name or number, as in &apos;1,2,4&apos;; auto = all but ids</source>
        <translation>自己的表格中要使用的列，写名称或序号，例如“1,2,4”；auto 表示除编号外的所有列</translation>
    </message>
</context>
<context>
    <name>html</name>
    <message>
        <source>For the teacher</source>
        <translation>给教师</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>On a slider</source>
        <translation>在滑块上</translation>
    </message>
    <message>
        <source>More</source>
        <translation>增大</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>减小</translation>
    </message>
    <message>
        <source>Much more</source>
        <translation>大幅增大</translation>
    </message>
    <message>
        <source>Much less</source>
        <translation>大幅减小</translation>
    </message>
    <message>
        <source>The least</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>The most</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>On the scrub bar</source>
        <translation>在进度条上</translation>
    </message>
    <message>
        <source>A tenth of the run forward</source>
        <translation>前进全程的十分之一</translation>
    </message>
    <message>
        <source>A tenth of the run back</source>
        <translation>后退全程的十分之一</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>下一个标记</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>上一个标记</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>在舞台上</translation>
    </message>
    <message>
        <source>Point at the next thing</source>
        <translation>指向下一个对象</translation>
    </message>
    <message>
        <source>Change the number pointed at, where it can be changed</source>
        <translation>修改所指的数值（若可修改）</translation>
    </message>
    <message>
        <source>Copy or export the chart pointed at</source>
        <translation>复制或导出所指的图表</translation>
    </message>
    <message>
        <source>Point at nothing</source>
        <translation>取消指向</translation>
    </message>
    <message>
        <source>Where the stage can be painted on, once it is pointed at</source>
        <translation>指向可绘制之处以后</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>瞄准</translation>
    </message>
    <message>
        <source>Aim more finely</source>
        <translation>更精细地瞄准</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>画点</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>What is painted</source>
        <translation>画哪一类</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>窗口的上一部分</translation>
    </message>
    <message>
        <source>On the card of an explanation</source>
        <translation>在解释卡片上</translation>
    </message>
    <message>
        <source>Pick an operand</source>
        <translation>选择操作数</translation>
    </message>
    <message>
        <source>Walk on to it</source>
        <translation>追到它</translation>
    </message>
    <message>
        <source>Walk back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>全部位数</translation>
    </message>
    <message>
        <source>The number or its gradient</source>
        <translation>数值或其梯度</translation>
    </message>
    <message>
        <source>Copy the sum as text</source>
        <translation>把算式复制为文本</translation>
    </message>
    <message>
        <source>Copy the sum as TeX</source>
        <translation>把算式复制为 TeX</translation>
    </message>
    <message>
        <source>Let the number go</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Explain the number pointed at</source>
        <translation>解释所指的数</translation>
    </message>
    <message>
        <source>In a table of values</source>
        <translation>在数值表中</translation>
    </message>
    <message>
        <source>Walk over the cells</source>
        <translation>逐格移动</translation>
    </message>
    <message>
        <source>First, last cell of the row</source>
        <translation>本行的首格、末格</translation>
    </message>
    <message>
        <source>Select the whole table</source>
        <translation>选中整个表</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>复制选中的格子</translation>
    </message>
    <message>
        <source>While a question is asked</source>
        <translation>提问时</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Pick what is pointed at, where a question asks for it</source>
        <translation>选取指着的东西（问题要求时）</translation>
    </message>
    <message>
        <source>Leave the field</source>
        <translation>离开输入框</translation>
    </message>
    <message>
        <source>Explain the number</source>
        <translation>解释这个数</translation>
    </message>
    <message>
        <source>Remove the curves of earlier runs from the chart pointed at</source>
        <translation>从所指的图表中移除先前运行的曲线</translation>
    </message>
</context>
<context>
    <name>knobs</name>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Usable files (%1);;All files (*)</source>
        <translation>可用的文件 (%1);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>Ring all-reduce</source>
        <translation>环形全归约 (ring all-reduce)</translation>
    </message>
    <message>
        <source>devices add up their gradients, in a ring or through a server</source>
        <translation>多台设备把梯度加在一起：沿环，或经由服务器</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>游乐场</translation>
    </message>
    <message>
        <source>a small network learns to tell points apart, live</source>
        <translation>看一个小网络当场学会区分各类点</translation>
    </message>
    <message>
        <source>data parallelism: each device holds the whole network and a share of the data</source>
        <translation>数据并行：每个设备持有整个网络和一部分数据</translation>
    </message>
    <message>
        <source>If 8 devices become 16, how many more bytes must each of them send?</source>
        <translation>设备从 8 个增加到 16 个，每个设备要多发送多少字节？</translation>
    </message>
    <message>
        <source>“Twice the devices, twice the traffic of each.” In a ring each device sends 2 (p − 1) / p of the bytes, always less than twice; what grows with p is the number of rounds, and with it the latency.</source>
        <translation>“设备加倍，每个设备的通信量也加倍。”在环中，每个设备发送的是全部字节的 2 (p − 1) / p 倍，始终不到两倍；随 p 增长的是轮数，以及随之而来的延迟。</translation>
    </message>
    <message>
        <source>weighted sums</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>pictures as tables of numbers</source>
        <translation>图片是由数值组成的表格</translation>
    </message>
    <message>
        <source>A picture of 32 × 32, a kernel of 5 × 5, stride 2, no padding: how large is the output, and how many weights does it take?</source>
        <translation>图片 32 × 32，卷积核 5 × 5，步长 2，不填充：输出有多大？需要多少个权重？</translation>
    </message>
    <message>
        <source>“A larger picture needs more weights.” One kernel serves every place, so its weights stay k × k for each pair of channels, whatever the size of the picture.</source>
        <translation>“图片越大，需要的权重越多。”同一个卷积核用于所有位置，因此无论图片多大，每对通道的权重始终是 k × k 个。</translation>
    </message>
    <message>
        <source>the derivative as a slope</source>
        <translation>导数就是斜率</translation>
    </message>
    <message>
        <source>Whatever its weights: what shape has the border that one neuron of the first layer draws between x1 and x2?</source>
        <translation>无论权重取什么值：第一层的一个神经元在 x1 和 x2 的平面上画出的边界是什么形状？</translation>
    </message>
    <message>
        <source>“The lower the training loss, the better the network.” With noise and few training points the training loss falls while the test loss rises.</source>
        <translation>“训练损失越低，网络越好。”有噪声而训练点又少时，训练损失下降，测试损失却上升。</translation>
    </message>
    <message>
        <source>one kernel makes every pixel of the map, given or learnt</source>
        <translation>同一个卷积核得出特征图的每个像素，可以给定，也可以学出</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>--size times --scale would be more than 150 million pixels; a smaller scale would do</source>
        <translation>--size 乘以 --scale 超过 1.5 亿像素；请用较小的比例</translation>
    </message>
    <message>
        <source>--step all goes with a .json file; a picture shows one step, a .csv file holds whole curves</source>
        <translation>--step all 用于 .json 文件；图片只显示一步，.csv 文件含整条曲线</translation>
    </message>
    <message>
        <source>export: the lesson&apos;s name is missing; as in tensorscope export convolution -o picture.png</source>
        <translation>export：缺少课程名；例如 tensorscope export convolution -o picture.png</translation>
    </message>
    <message>
        <source>export: -o FILE is missing; the file&apos;s extension says what to write</source>
        <translation>export：缺少 -o 文件；扩展名决定写入的内容</translation>
    </message>
    <message>
        <source>cannot write to the standard output: is the disk full?</source>
        <translation>无法写到标准输出：磁盘是否已满？</translation>
    </message>
    <message>
        <source>there is no display to open a window on; &apos;tensorscope tour&apos; writes pictures of all lessons instead</source>
        <translation>没有可以打开窗口的显示器；可用“tensorscope tour”写出所有课程的图片</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有该文件</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>is no ordinary file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>cannot be opened; is reading it allowed?</source>
        <translation>无法打开；是否允许读取？</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>是空的</translation>
    </message>
    <message>
        <source>cannot be read to its end</source>
        <translation>无法读到末尾</translation>
    </message>
    <message>
        <source>is longer than 65536 bytes; is a quote not closed?</source>
        <translation>超过 65536 字节；是否有引号未闭合？</translation>
    </message>
    <message>
        <source>holds a control character, so this is no text</source>
        <translation>含有控制字符，因此不是文本</translation>
    </message>
    <message>
        <source>opens a quote that is never closed; write &quot;&quot; for a quote within quotes</source>
        <translation>的引号没有闭合；引号内的引号请写成 &quot;&quot;</translation>
    </message>
    <message>
        <source>has text after a closing quote; write &quot;&quot; for a quote within quotes</source>
        <translation>在闭合的引号之后还有文字；引号内的引号请写成 &quot;&quot;</translation>
    </message>
    <message>
        <source>has more than 256 values; are they columns?</source>
        <translation>有超过 256 个值；它们真的是列吗？</translation>
    </message>
    <message>
        <source>x,y,class;x,y,class;... with x and y from -10 to 10 and classes from 0 to 7</source>
        <translation>“x,y,类别;x,y,类别;…”的形式，x 和 y 从 -10 到 10，类别从 0 到 7</translation>
    </message>
    <message>
        <source>has missing values in every row; it should have rows without</source>
        <translation>每一行都有缺失值；应有不缺值的行</translation>
    </message>
    <message>
        <source>holds blank lines only; it should be a table of numbers and classes</source>
        <translation>只有空行；应为一张含数值和类别的表格</translation>
    </message>
    <message>
        <source>has no row with values below its first line; it should have one for each example</source>
        <translation>第一行之下没有含值的行；每个样本应占一行</translation>
    </message>
    <message>
        <source>the run&apos;s changes are not in the order of their steps</source>
        <translation>这次运行的各项更改没有按步骤的顺序排列</translation>
    </message>
    <message>
        <source>a 3 x 3 kernel</source>
        <translation>3 x 3 的卷积核</translation>
    </message>
    <message>
        <source>same, valid or a whole number of pixels from 0 to 16</source>
        <translation>same、valid 或 0 到 16 的整数像素</translation>
    </message>
    <message>
        <source>is not a file; give a PNG or JPEG file</source>
        <translation>不是文件；请给出 PNG 或 JPEG 文件</translation>
    </message>
    <message>
        <source>may not be read; give a PNG or JPEG file that may</source>
        <translation>不允许读取；请给出可读的 PNG 或 JPEG 文件</translation>
    </message>
    <message>
        <source>is larger than 200 MB; give a smaller PNG or JPEG file</source>
        <translation>大于 200 MB；请给出较小的 PNG 或 JPEG 文件</translation>
    </message>
    <message>
        <source>is not a PNG or JPEG picture; give one of those</source>
        <translation>不是 PNG 或 JPEG 图片；请给出其中一种</translation>
    </message>
    <message>
        <source>is damaged or not complete; give a whole PNG or JPEG file</source>
        <translation>已损坏或不完整；请给出完整的 PNG 或 JPEG 文件</translation>
    </message>
    <message>
        <source>up to 16 of x1, x2, x1^2, x1x2, sin(x1), ..., as in &apos;x1,x2,x1x2&apos;; or all</source>
        <translation>x1、x2、x1^2、x1x2、sin(x1) 等之中的至多 16 个，如“x1,x2,x1x2”；或 all</translation>
    </message>
    <message>
        <source>up to 6 layers of 1 to 16 units, as in 8,8; or none</source>
        <translation>至多 6 层，每层 1 到 16 个单元，如 8,8；或 none</translation>
    </message>
    <message>
        <source>a picture&apos;s name ends in .png, .svg or .pdf</source>
        <translation>图片的文件名应以 .png、.svg 或 .pdf 结尾</translation>
    </message>
    <message>
        <source>a chart&apos;s name ends in .png, .svg, .pdf or .csv</source>
        <translation>图表的文件名应以 .png、.svg、.pdf 或 .csv 结尾</translation>
    </message>
    <message>
        <source>it is a folder; give the name of a file in it</source>
        <translation>它是文件夹；请给出其中一个文件的名字</translation>
    </message>
    <message>
        <source>only a part of it could be written; is the disk full?</source>
        <translation>只写入了一部分；磁盘是否已满？</translation>
    </message>
    <message>
        <source>there is no option &apos;--%1&apos; here; see tensorscope --help</source>
        <translation>这里没有选项“--%1”；参见 tensorscope --help</translation>
    </message>
    <message>
        <source>%1 See tensorscope --help</source>
        <translation>%1 参见 tensorscope --help</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is one argument too many; see tensorscope --help</source>
        <translation>%1：“%2”是多余的参数；参见 tensorscope --help</translation>
    </message>
    <message>
        <source>--%1 &apos;%2&apos;: it takes a number from %3 to %4</source>
        <translation>--%1“%2”：应为 %3 到 %4 的数</translation>
    </message>
    <message>
        <source>--size &apos;%1&apos;: it takes WIDTHxHEIGHT, each from 64 to 8192, as in 1600x1000</source>
        <translation>--size“%1”：应为“宽x高”，各从 64 到 8192，如 1600x1000</translation>
    </message>
    <message>
        <source>--step &apos;%1&apos;: with these parameters it takes 0 to %2, end or all</source>
        <translation>--step“%1”：在这些参数下应为 0 到 %2、end 或 all</translation>
    </message>
    <message>
        <source>%1 has no charts with these parameters, so there is nothing to write as .csv; .json holds the numbers of its steps</source>
        <translation>%1 在这些参数下没有图表，没有可写入 .csv 的内容；.json 含有各步的数值</translation>
    </message>
    <message>
        <source>there is no language &apos;%1&apos;; there are en and zh_CN</source>
        <translation>没有语言“%1”；可用的有 en 和 zh_CN</translation>
    </message>
    <message>
        <source>cannot make the folder &apos;%1&apos;; give one below a folder that may be written</source>
        <translation>无法建立文件夹“%1”；请选择可写的位置</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one argument too many; see tensorscope --help</source>
        <translation>“%1”是多余的参数；参见 tensorscope --help</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not usable; it takes %3</source>
        <translation>%1：不能用“%2”；应为：%3</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>只能是 %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 in steps of %3</source>
        <translation>%1 到 %2 的整数，间隔为 %3</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 到 %2 的数</translation>
    </message>
    <message>
        <source>%1 or the path of a file</source>
        <translation>%1 或一个文件的路径</translation>
    </message>
    <message>
        <source>%1 or another of that form</source>
        <translation>%1 或同样形式的其他值</translation>
    </message>
    <message>
        <source>there is no parameter &apos;%1&apos;; there are %2</source>
        <translation>没有参数“%1”；可用的有 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>line %1 %2</source>
        <translation>第 %1 行%2</translation>
    </message>
    <message>
        <source>data file &apos;%1&apos; is missing; it should be in one of %2 (is the installation complete?)</source>
        <translation>缺少数据文件“%1”；它应在以下文件夹之一：%2（安装是否完整？）</translation>
    </message>
    <message>
        <source>%1: cannot be read; it should be a table of 8 x 8 digits</source>
        <translation>%1：无法读取；应为一张 8 x 8 数字的表格</translation>
    </message>
    <message>
        <source>%1: line %2 should be 64 numbers from 0 to 16 and a label 0 to 9</source>
        <translation>%1：第 %2 行应为 64 个 0 到 16 的数和一个 0 到 9 的标签</translation>
    </message>
    <message>
        <source>%1: holds no digits; it should be a header line and one line per digit</source>
        <translation>%1：没有数字；应有一行表头，每个数字一行</translation>
    </message>
    <message>
        <source>%1; point %2 is %3</source>
        <translation>%1；第 %2 个点是 %3</translation>
    </message>
    <message>
        <source>%1, at most %2 points</source>
        <translation>%1，至多 %2 个点</translation>
    </message>
    <message>
        <source>painted points should be %1</source>
        <translation>画出的点应为%1</translation>
    </message>
    <message>
        <source>has only the class %1 in column %2; it should have 2 to 8</source>
        <translation>的列 %2 中只有类别 %1；应有 2 到 8 个类别</translation>
    </message>
    <message>
        <source>has %1 in column %2; it should be a number with a decimal point, or empty</source>
        <translation>的列 %2 中有 %1；应为带小数点的数，或留空</translation>
    </message>
    <message>
        <source>brings the 9th class, %1, into column %2; it should have 2 to 8</source>
        <translation>给列 %2 带来第 9 个类别 %1；应有 2 到 8 个类别</translation>
    </message>
    <message>
        <source>rows skipped for missing values: %1 of %2</source>
        <translation>因缺失值跳过的行：%2 行中的 %1 行</translation>
    </message>
    <message>
        <source>rows sampled at random: %1 of %2</source>
        <translation>随机抽取的行：%2 行中的 %1 行</translation>
    </message>
    <message>
        <source>columns left out, as they are no numbers: %1</source>
        <translation>不是数值而略去的列：%1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等（另有 %2 个）</translation>
    </message>
    <message>
        <source>has no column %1; it has %2</source>
        <translation>没有列 %1；它有 %2</translation>
    </message>
    <message>
        <source>kernel size %1 should be odd and at least %2</source>
        <translation>卷积核大小 %1 应为奇数且不小于 %2</translation>
    </message>
    <message>
        <source>step %1: what changes there needs a new beginning</source>
        <translation>第 %1 步：此处的更改需要重新开始</translation>
    </message>
    <message>
        <source>there is no lesson &apos;%1&apos;; there are %2</source>
        <translation>没有课程“%1”；可用的有 %2</translation>
    </message>
    <message>
        <source>convolution: --run learn works only with %1</source>
        <translation>卷积：--run learn 只能与 %1 一起使用</translation>
    </message>
    <message>
        <source>%1 or a square of odd size up to 15 given in numbers, row by row, such as &apos;1,0,-1;2,0,-2;1,0,-1&apos;</source>
        <translation>%1，或边长为奇数且不超过 15 的方阵，逐行写出数值，如“1,0,-1;2,0,-2;1,0,-1”</translation>
    </message>
    <message>
        <source>%1 or the path of a PNG or JPEG file</source>
        <translation>%1 或一个 PNG 或 JPEG 文件的路径</translation>
    </message>
    <message>
        <source>picture: &apos;%1&apos; %2</source>
        <translation>图片：“%1”%2</translation>
    </message>
    <message>
        <source>does not exist; give a PNG or JPEG file, or one of %1</source>
        <translation>不存在；请给出 PNG 或 JPEG 文件，或 %1</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels; give one with at most 60 million</source>
        <translation>有 %1 x %2 个像素；请给出不超过 6000 万像素的图片</translation>
    </message>
    <message>
        <source>convolution: the window spans %1 pixels (kernel %2, dilation %3) and does not fit into the padded picture of %4; a smaller kernel or dilation, a larger picture or --padding same would fit</source>
        <translation>卷积：窗口跨 %1 个像素（卷积核 %2，空洞 %3），放不进填充后为 %4 的图片；可用较小的卷积核或空洞、较大的图片或 --padding same</translation>
    </message>
    <message>
        <source>names from %1, one for all hidden layers or one for each, as in relu,tanh</source>
        <translation>取自 %1 的名称，所有隐藏层共用一个，或每层一个，如 relu,tanh</translation>
    </message>
    <message>
        <source>features &apos;%1&apos;: these data have the columns x1 to x%2, and at most 16 features are used</source>
        <translation>特征“%1”：这些数据的列为 x1 到 x%2，至多使用 16 个特征</translation>
    </message>
    <message>
        <source>%1 or the path of a CSV file</source>
        <translation>%1 或一个 CSV 文件的路径</translation>
    </message>
    <message>
        <source>there is no parameter, weight or bias &apos;%1&apos;; weight[l,j,i] leads to unit j of layer l from input i, counted from 0, and bias[l,j] is its bias</source>
        <translation>没有参数、权重或偏置“%1”；weight[l,j,i] 从输入 i 通向第 l 层的单元 j，从 0 计数；bias[l,j] 是其偏置</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos;: it takes a number, as in -0.25</source>
        <translation>%1“%2”：应为一个数，如 -0.25</translation>
    </message>
    <message>
        <source>cannot write &apos;%1&apos;: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>there is no folder &apos;%1&apos;</source>
        <translation>没有文件夹“%1”</translation>
    </message>
    <message>
        <source>there is no theme &apos;%1&apos;; there are light, dark and projector</source>
        <translation>没有主题“%1”；可用的有 light、dark 和 projector</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间已满</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统是只读的</translation>
    </message>
    <message>
        <source>cannot read &apos;%1&apos;: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>cannot make the folder &apos;%1&apos;</source>
        <translation>无法创建文件夹“%1”</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>没有读取它的权限</translation>
    </message>
    <message>
        <source>it has more than 32 MB, too much to be handed on in a state file</source>
        <translation>它超过 32 MB，太大，不能放进课程文件</translation>
    </message>
    <message>
        <source>its packed bytes are damaged</source>
        <translation>其中压缩的数据已损坏</translation>
    </message>
    <message>
        <source>its packed bytes hold more than %1 MB</source>
        <translation>其中压缩的数据超过 %1 MB</translation>
    </message>
    <message>
        <source>with your own data it would have more than 64 MB, the most that a state file may have</source>
        <translation>加上您自己的数据会超过 64 MB，这是课程文件的上限</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>必须是列表</translation>
    </message>
    <message>
        <source>may have at most %1 entries</source>
        <translation>最多只能有 %1 项</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>必须是文本</translation>
    </message>
    <message>
        <source>may have at most %1 characters</source>
        <translation>最多只能有 %1 个字符</translation>
    </message>
    <message>
        <source>must be a whole number from 0</source>
        <translation>必须是不小于 0 的整数</translation>
    </message>
    <message>
        <source>must be bytes in base64</source>
        <translation>必须是 base64 编码的字节</translation>
    </message>
    <message>
        <source>it is nested more than %1 deep</source>
        <translation>它的嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>it has more than %1 values</source>
        <translation>它包含的值超过 %1 个</translation>
    </message>
    <message>
        <source>it has more than 64 MB; a state file has less</source>
        <translation>它超过 64 MB；课程文件没有这么大</translation>
    </message>
    <message>
        <source>it is damaged, or no state file of Tensorscope (%1 at byte %2)</source>
        <translation>它已损坏，或者不是 Tensorscope 的课程文件（第 %2 字节：%1）</translation>
    </message>
    <message>
        <source>it is no state file of Tensorscope, which is a JSON object</source>
        <translation>它不是 Tensorscope 的课程文件，后者是一个 JSON 对象</translation>
    </message>
    <message>
        <source>it is no state file of Tensorscope: it says no format</source>
        <translation>它不是 Tensorscope 的课程文件：没有写明格式（format）</translation>
    </message>
    <message>
        <source>it was written by a newer Tensorscope (format %1); this one reads format %2</source>
        <translation>它由更新版本的 Tensorscope 写成（格式 %1）；本版本读取格式 %2</translation>
    </message>
    <message>
        <source>must be a whole number from 1</source>
        <translation>必须是不小于 1 的整数</translation>
    </message>
    <message>
        <source>must be later than the one before</source>
        <translation>必须晚于前一步</translation>
    </message>
    <message>
        <source>must be a SHA-256, a slash and the name of a file</source>
        <translation>必须是 SHA-256、斜杠和文件名</translation>
    </message>
    <message>
        <source>is damaged: its SHA-256 is another one</source>
        <translation>已损坏：它的 SHA-256 不符</translation>
    </message>
    <message>
        <source>history: %1 is &apos;%2&apos;, and that is not in the file</source>
        <translation>history：%1 是“%2”，而文件中没有它</translation>
    </message>
    <message>
        <source>parameters.%1 is not what the history makes of it, which is %2</source>
        <translation>parameters.%1 与 history 得出的值 %2 不符</translation>
    </message>
    <message>
        <source>step must be a number from 0 to %1, where this run ends</source>
        <translation>step 必须是 0 到 %1 的数，运行到 %1 结束</translation>
    </message>
    <message>
        <source>cannot open &apos;%1&apos;: %2</source>
        <translation>无法打开“%1”：%2</translation>
    </message>
    <message>
        <source>there is no file &apos;%1&apos;</source>
        <translation>没有文件“%1”</translation>
    </message>
    <message>
        <source>the folder holds &apos;%1&apos;, which is of no earlier export; give a new or empty one</source>
        <translation>该文件夹中有“%1”，它不属于以前的导出；请给出新的或空的文件夹</translation>
    </message>
    <message>
        <source>it is a file; give the name of a folder</source>
        <translation>它是文件；请给出文件夹的名字</translation>
    </message>
    <message>
        <source>the folder cannot be put there</source>
        <translation>无法把文件夹放到那里</translation>
    </message>
    <message>
        <source>its folder takes no new files; is writing there allowed?</source>
        <translation>上级文件夹不接受新文件；是否允许在那里写入？</translation>
    </message>
    <message>
        <source>the saved state is damaged, or is that of another run</source>
        <translation>保存的状态已损坏，或属于另一次运行</translation>
    </message>
    <message>
        <source>-o &apos;%1&apos;: the name must end in .png, .svg, .pdf, .json, .csv or .tensorscope; without an ending it is a folder&apos;s</source>
        <translation>-o &apos;%1&apos;：文件名须以 .png、.svg、.pdf、.json、.csv 或 .tensorscope 结尾；没有扩展名则为文件夹</translation>
    </message>
    <message>
        <source>answers[%1] needs lesson, question, given, value, right and when</source>
        <translation>answers[%1] 需要 lesson、question、given、value、right 和 when</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>is not in UTF-8; choose the encoding gb18030 or latin-1, or save the table as UTF-8</source>
        <translation>不是 UTF-8；请选择编码 gb18030 或 latin-1，或将表格另存为 UTF-8</translation>
    </message>
    <message>
        <source>is not in %1; choose another encoding, or save the table as UTF-8</source>
        <translation>不是 %1；请选择其他编码，或将表格另存为 UTF-8</translation>
    </message>
    <message>
        <source>GB18030 cannot be read on this computer; save the table as UTF-8</source>
        <translation>这台计算机无法读取 GB18030；请将表格另存为 UTF-8</translation>
    </message>
    <message>
        <source>has %1 in column %2; it should be a number with a decimal comma, or empty</source>
        <translation>的列 %2 中有 %1；应为带小数逗号的数，或留空</translation>
    </message>
    <message>
        <source>has %1 values; it should have %2, as most lines have</source>
        <translation>有 %1 个值；应与多数行一样有 %2 个</translation>
    </message>
    <message>
        <source>has one value a line; values should be separated by , ; | or tabs</source>
        <translation>每行只有一个值；值之间应以 , ; | 或制表符分隔</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>按 %1 读取</translation>
    </message>
    <message>
        <source>commas read as decimal signs</source>
        <translation>逗号作为小数符号读取</translation>
    </message>
    <message>
        <source>the first line read as values, not as names</source>
        <translation>首行作为数据而不是列名读取</translation>
    </message>
    <message>
        <source>the numbers in the first line read as names</source>
        <translation>首行的数字作为列名读取</translation>
    </message>
    <message>
        <source>classes taken from column %1</source>
        <translation>类别取自列 %1</translation>
    </message>
    <message>
        <source>columns left out, as they only number the rows: %1</source>
        <translation>只是给行编号而略去的列：%1</translation>
    </message>
    <message>
        <source>has no classes: column %1 has %2 different numbers, so it is a quantity to predict (regression), which no lesson does; choose a column with 2 to 8 different values</source>
        <translation>没有类别：列 %1 有 %2 个不同的数，因此是要预测的量（回归），没有课程做这件事；请选择有 2 到 8 个不同值的列</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>has too few columns of numbers beside the classes (%1): %2; it should have two or more</source>
        <translation>除类别列（%1）外数值列太少：%2；应有两列或更多</translation>
    </message>
    <message>
        <source>%1; it should be a table, as text, with columns of numbers and one of classes</source>
        <translation>%1；应为文本表格，含若干数值列和一个类别列</translation>
    </message>
    <message>
        <source>holds zero bytes, as binary files do</source>
        <translation>含有零字节，像二进制文件那样</translation>
    </message>
    <message>
        <source>the name of a column or its number, counted from 1; or auto</source>
        <translation>列的名称或序号（从 1 计数）；或 auto</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; takes no files</source>
        <translation>文件夹“%1”不能写入文件</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; takes no files, so your own data are kept only until the program ends. What you save holds them.</source>
        <translation>文件夹“%1”不能写入文件，您自己的数据只保留到程序结束；您保存的课程文件会包含它们。</translation>
    </message>
    <message>
        <source>the copy that this run was made of has been changed; choose the file anew</source>
        <translation>这次运行所用的副本已被改动；请重新选择该文件</translation>
    </message>
    <message>
        <source>may have at most %1 changes</source>
        <translation>最多只能有 %1 处改动</translation>
    </message>
    <message>
        <source>it cannot be written there, and the system does not say why; is the disk full?</source>
        <translation>无法写入，系统没有说明原因；磁盘满了吗？</translation>
    </message>
    <message>
        <source>it is a link that leads nowhere</source>
        <translation>它是一个没有目标的链接</translation>
    </message>
    <message>
        <source>there is not enough memory for this</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>something went wrong within the program: %1</source>
        <translation>程序内部出错：%1</translation>
    </message>
    <message>
        <source>interrupted; what was begun is not written</source>
        <translation>已中断；未完成的内容没有写入</translation>
    </message>
    <message>
        <source>computing: %1 of %2</source>
        <translation>正在计算：%1 / %2</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>正在计算</translation>
    </message>
</context>
<context>
    <name>playground</name>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <source>hinge</source>
        <translation>合页</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>hidden units</source>
        <translation>隐藏单元</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>of the batch</source>
        <translation>当前批次</translation>
    </message>
    <message>
        <source>%1 of the training points are right.</source>
        <translation>训练点的 %1 判断正确。</translation>
    </message>
    <message>
        <source>Stopped at step %1.</source>
        <translation>在第 %1 步停止。</translation>
    </message>
    <message>
        <source>No training points yet.</source>
        <translation>还没有训练点。</translation>
    </message>
    <message>
        <source>Paint some on the output map, or choose other data.</source>
        <translation>请在输出图上画一些，或选择别的数据。</translation>
    </message>
    <message>
        <source>The loss is no longer a number: the steps were too long. Step back, and try a smaller learning rate.</source>
        <translation>损失已经不是数了：步子太大。请后退几步，换一个较小的学习率。</translation>
    </message>
    <message>
        <source>The test accuracy that was asked for is reached. </source>
        <translation>已达到要求的测试准确率。</translation>
    </message>
    <message>
        <source>%1 of the hidden units have no slope at any training point, so they learn nothing more.</source>
        <translation>%1 的隐藏单元在所有训练点上斜率都为零，因此不再学习。</translation>
    </message>
    <message>
        <source>Before the first batch.</source>
        <translation>第一个批次之前。</translation>
    </message>
    <message>
        <source>The weights are random. </source>
        <translation>权重是随机的：</translation>
    </message>
    <message>
        <source>Step %1, epoch %2.</source>
        <translation>第 %1 步，第 %2 轮。</translation>
    </message>
    <message>
        <source>Hidden %1</source>
        <translation>隐藏层 %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>Logistic</translation>
    </message>
    <message>
        <source>Test points</source>
        <translation>测试点</translation>
    </message>
    <message>
        <source>true ↓, answer →</source>
        <translation>真实 ↓，回答 →</translation>
    </message>
    <message>
        <source>test points by true class and answer</source>
        <translation>测试点：按真实类别和回答</translation>
    </message>
    <message>
        <source>weight &gt; 0</source>
        <translation>权重 &gt; 0</translation>
    </message>
    <message>
        <source>weight &lt; 0</source>
        <translation>权重 &lt; 0</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>last batch</source>
        <translation>最近一批</translation>
    </message>
    <message>
        <source>weight [%1, %2, %3]</source>
        <translation>权重 [%1, %2, %3]</translation>
    </message>
    <message>
        <source>weights of layer %1</source>
        <translation>第 %1 层的权重</translation>
    </message>
    <message>
        <source>%1: neuron [%2, %3]</source>
        <translation>%1：神经元 [%2, %3]</translation>
    </message>
    <message>
        <source>bias [%1, %2]</source>
        <translation>偏置 [%1, %2]</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>the class that wins</source>
        <translation>胜出的类别</translation>
    </message>
    <message>
        <source>Output map</source>
        <translation>输出图</translation>
    </message>
    <message>
        <source>other columns: mean</source>
        <translation>其余各列取均值</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>output map</source>
        <translation>输出图</translation>
    </message>
    <message>
        <source>Right: %1 in training, %2 in test.</source>
        <translation>%1 的训练点和 %2 的测试点判断正确。</translation>
    </message>
    <message numerus="yes">
        <source>The framed map mixes the %n before it.</source>
        <translation>
            <numerusform>带框的图是前面 %n 张图的加权混合。</numerusform>
        </translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>output map: left paints, right rubs out; arrows aim, Enter paints, Delete rubs out; 1 to 8 choose the class</source>
        <translation>输出图：左键画点，右键擦除；方向键瞄准，Enter 画点，Delete 擦除；1 至 8 选择类别</translation>
    </message>
    <message>
        <source>what it is made of is no longer a number</source>
        <translation>组成它的数已经不是数值</translation>
    </message>
    <message>
        <source>right</source>
        <translation>判断正确</translation>
    </message>
    <message numerus="yes">
        <source>%n test point(s)</source>
        <translation>
            <numerusform>%n 个测试点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training point(s)</source>
        <translation>
            <numerusform>%n 个训练点</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>数出来的</translation>
    </message>
    <message>
        <source>test points of class %1 that are answered %2</source>
        <translation>类别为 %1、回答为 %2 的测试点</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>一个也没有</translation>
    </message>
    <message>
        <source>there is one: %1</source>
        <translation>只有一个：%1</translation>
    </message>
    <message>
        <source>a coordinate of the place on the map</source>
        <translation>图上这一位置的坐标</translation>
    </message>
    <message>
        <source>the mean of its column</source>
        <translation>该列的平均值</translation>
    </message>
    <message>
        <source>at (%1, %2)</source>
        <translation>位于 (%1, %2)</translation>
    </message>
    <message>
        <source>test point [%1]</source>
        <translation>测试点 [%1]</translation>
    </message>
    <message>
        <source>training point [%1]</source>
        <translation>训练点 [%1]</translation>
    </message>
    <message>
        <source>drawn at random, uniform in ±1/√fan-in</source>
        <translation>随机抽取，在 ±1/√扇入 内均匀分布</translation>
    </message>
    <message>
        <source>drawn at random, uniform in ±√(6/(fan-in + fan-out))</source>
        <translation>随机抽取，在 ±√(6/(扇入 + 扇出)) 内均匀分布</translation>
    </message>
    <message>
        <source>drawn at random, normal with variance 2/fan-in</source>
        <translation>随机抽取，正态分布，方差为 2/扇入</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手动设定</translation>
    </message>
    <message>
        <source>biases begin at 0</source>
        <translation>偏置从 0 开始</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>painted by hand</source>
        <translation>手工绘制</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>loss of the point</source>
        <translation>该点的损失</translation>
    </message>
    <message>
        <source>%1, class %2, in the last batch: loss</source>
        <translation>%1，类别 %2，属于上一小批量：损失</translation>
    </message>
    <message>
        <source>%1, class %2: loss</source>
        <translation>%1，类别 %2：损失</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>slope ∂L/∂z[%1,%2]</source>
        <translation>斜率 ∂L/∂z[%1,%2]</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 of the test points are right by chance. How many are right after %2 steps?</source>
        <translation>现在测试点碰巧答对 %1。%2 步之后答对多少？</translation>
    </message>
    <message>
        <source>In training %1 are right: what is learnt first is what holds for both parts.</source>
        <translation>训练点答对 %1：最先学到的是对两部分都成立的东西。</translation>
    </message>
    <message>
        <source>Which neuron of the last hidden layer will weigh most in the output at step %1?</source>
        <translation>到第 %1 步，最后一个隐藏层的哪个神经元对输出的权重最大？</translation>
    </message>
    <message>
        <source>neuron [%1, %2]</source>
        <translation>神经元 [%1, %2]</translation>
    </message>
    <message>
        <source>What does the test loss do from here to step %1?</source>
        <translation>从这里到第 %1 步，测试损失会怎样？</translation>
    </message>
    <message>
        <source>falls by more than a tenth</source>
        <translation>下降超过十分之一</translation>
    </message>
    <message>
        <source>stays about the same</source>
        <translation>基本不变</translation>
    </message>
    <message>
        <source>rises by more than a tenth</source>
        <translation>上升超过十分之一</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 变为 %2</translation>
    </message>
    <message>
        <source>%1: the network now fits its training points better than the shape behind them.</source>
        <translation>%1：网络对训练点的拟合，已经超过对其背后形状的拟合。</translation>
    </message>
    <message>
        <source>%1: so far, what it learns from its training points holds for others, too.</source>
        <translation>%1：到目前为止，从训练点学到的东西对其他点也成立。</translation>
    </message>
    <message>
        <source>Learning rate %1: what does the training loss do in the next %2 steps?</source>
        <translation>学习率 %1：接下来 %2 步训练损失会怎样？</translation>
    </message>
    <message>
        <source>rises, or is no number any more</source>
        <translation>上升，或不再是数</translation>
    </message>
    <message>
        <source>%1 became %2: steps that are too long leap over the valley that they aim at.</source>
        <translation>%1 变为 %2：步子太大会跨过它要去的谷底。</translation>
    </message>
    <message>
        <source>%1 became %2 at a learning rate of %3.</source>
        <translation>学习率为 %3 时，%1 变为 %2。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>In training %1 are right: what has been learnt so far does not hold for both parts alike.</source>
        <translation>训练点答对 %1：到目前为止学到的东西对两部分并不同样成立。</translation>
    </message>
    <message>
        <source>Its weights into the output have the largest size, %1. Another seed may make it another neuron.</source>
        <translation>它通向输出的权重绝对值之和最大，为 %1。换一个种子可能是另一个神经元。</translation>
    </message>
    <message>
        <source>%1: on points that it does not learn from it hardly gets better or worse.</source>
        <translation>%1：在没有用来学习的点上，它几乎不变好也不变差。</translation>
    </message>
    <message>
        <source>%1: the training loss rose, too, so this is no overfitting.</source>
        <translation>%1：训练损失也上升了，所以这不是过拟合。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 shown</source>
        <translation>%1：显示 %3 个中的 %2 个</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>another %1</source>
        <translation>另一个 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>before: %1, until step %2</source>
        <translation>之前：%1，直到第 %2 步</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>no value: the outputs are no longer numbers</source>
        <translation>无值：输出已不是数字</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>输出 %1</translation>
    </message>
    <message>
        <source>neuron %1 of layer %2</source>
        <translation>第 %2 层的神经元 %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>属于%1</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>%1 is dead: none of its units has a slope at any training point.</source>
        <translation>%1已失活：其中没有一个单元在任何训练点上有斜率。</translation>
    </message>
    <message>
        <source>The outputs are no numbers: there is no answer.</source>
        <translation>输出不是数字：没有回答。</translation>
    </message>
    <message>
        <source>All points are answered “%1”.</source>
        <translation>所有点的回答都是“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>The map is a slice, all other columns at their mean: %n point(s) are answered otherwise than the colour there.</source>
        <translation>
            <numerusform>图是一个切面，其他各列取均值：有 %n 个点的回答与其所在处的颜色不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>测试损失</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>训练正确率</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>测试正确率</translation>
    </message>
    <message>
        <source>loss of the batch</source>
        <translation>批次的损失</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>true: %1</source>
        <translation>真实：%1</translation>
    </message>
    <message>
        <source>answer: %1</source>
        <translation>回答：%1</translation>
    </message>
</context>
<context>
    <name>ring_all_reduce</name>
    <message>
        <source>contributions inside chunk %1 on device %2</source>
        <translation>设备 %2 的分块 %1 中已含的贡献</translation>
    </message>
    <message>
        <source>contributions of device %1</source>
        <translation>设备 %1 的贡献次数</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a chunk without elements</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>device %1, chunk %2</source>
        <translation>设备 %1，分块 %2</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>已包含</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Before the first message.</source>
        <translation>第一条消息之前。</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n 个数</numerusform>
        </translation>
    </message>
    <message>
        <source>One device alone already holds the sum: there is nothing to send.</source>
        <translation>只有一台设备，它已经持有总和：无需发送。</translation>
    </message>
    <message numerus="yes">
        <source>Each device holds %1 of the gradient of its own %2 digits, cut into %n chunks.</source>
        <translation>
            <numerusform>每台设备持有由自己的 %2 个手写数字算出的梯度中的 %1，切成 %n 个分块。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each device holds %1 of the gradient of its own %2 digits.</source>
        <translation>每台设备持有由自己的 %2 个手写数字算出的梯度中的 %1。</translation>
    </message>
    <message>
        <source>all devices are then inside</source>
        <translation>至此所有设备都已包含在内</translation>
    </message>
    <message>
        <source>%1 of %2 devices are then inside</source>
        <translation>至此 %2 台设备中有 %1 台包含在内</translation>
    </message>
    <message>
        <source>only device %1 is then inside</source>
        <translation>至此只包含设备 %1</translation>
    </message>
    <message>
        <source>devices %1 and %2 are then inside</source>
        <translation>至此包含设备 %1 和 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sums are wrong, by up to %2.</source>
        <translation>
            <numerusform>%n 个和中有 %1 个是错的，最多相差 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every device holds the same %n sums, bit for bit.</source>
        <translation>
            <numerusform>每台设备都持有相同的 %n 个和，逐位相等。</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is lost: device %1 goes on as if nothing were missing.</source>
        <translation>消息丢失：设备 %1 继续运行，好像什么也没少。</translation>
    </message>
    <message>
        <source>The chunk is empty, and still its message takes the latency α.</source>
        <translation>分块是空的，但它的消息仍要花费延迟 α。</translation>
    </message>
    <message numerus="yes">
        <source>Device %1 adds what arrives to its own %n numbers; %2.</source>
        <translation>
            <numerusform>设备 %1 把到达的数加到自己的 %n 个数上；%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Device %1 replaces its own %n numbers with the finished sums that arrive.</source>
        <translation>
            <numerusform>设备 %1 用到达的最终和替换自己的 %n 个数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Device %1 replaces its own %n numbers with unfinished sums; %2.</source>
        <translation>
            <numerusform>设备 %1 用未算完的和替换自己的 %n 个数；%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Chunk %1, %2 → %3.</source>
        <translation>分块 %1，%2 → %3。</translation>
    </message>
    <message>
        <source>Gather.</source>
        <translation>收集。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>Broken.</source>
        <translation>出错了。</translation>
    </message>
    <message>
        <source>on its way from device %1</source>
        <translation>来自设备 %1，正在途中</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message numerus="yes">
        <source>%n rounds to go</source>
        <translation>
            <numerusform>还有 %n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a part of a number of bytes</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 sent by each</source>
        <translation>每台已发送 %1</translation>
    </message>
    <message>
        <source>at most %1 sent by each</source>
        <translation>每台最多已发送 %1</translation>
    </message>
    <message>
        <source>model: α = %1, B = %2/s</source>
        <translation>模型：α = %1，B = %2/s</translation>
    </message>
    <message>
        <source>one device: nothing to send</source>
        <translation>只有一台设备：无需发送</translation>
    </message>
    <message>
        <source>all-reduce</source>
        <translation>全归约</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>环</translation>
    </message>
    <message>
        <source>%1: time in seconds</source>
        <translation>%1：时间（秒）</translation>
    </message>
    <message>
        <source>each device sends %1</source>
        <translation>每台设备发送 %1</translation>
    </message>
    <message>
        <source>each device sends up to %1</source>
        <translation>每台设备最多发送 %1</translation>
    </message>
    <message>
        <source>its one link carries %1 each way</source>
        <translation>唯一的链路每个方向承载 %1</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1：相加</translation>
    </message>
    <message>
        <source>%1: copy</source>
        <translation>%1：复制</translation>
    </message>
    <message>
        <source>now, in seconds</source>
        <translation>当前时刻（秒）</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>reduce-scatter</source>
        <translation>归约散射</translation>
    </message>
    <message>
        <source>all-gather</source>
        <translation>全收集</translation>
    </message>
    <message>
        <source>gather</source>
        <translation>收集</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>广播</translation>
    </message>
    <message>
        <source>S</source>
        <comment>short for: server</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>The message arrives twice, and device %1 adds it twice.</source>
        <translation>消息到达两次，设备 %1 把它加了两次。</translation>
    </message>
    <message>
        <source>The message arrives twice; replacing twice does no harm.</source>
        <translation>消息到达两次；替换两次并无妨害。</translation>
    </message>
    <message>
        <source>That of device 1 is lost, and nobody notices.</source>
        <translation>设备 1 的那份丢失了，却无人察觉。</translation>
    </message>
    <message>
        <source>That of device 1 arrives twice and is added twice.</source>
        <translation>设备 1 的那份到达两次，被加了两次。</translation>
    </message>
    <message>
        <source>Then it does not wait for the others.</source>
        <translation>然后它不再等待其余的梯度。</translation>
    </message>
    <message numerus="yes">
        <source>%n gradients queue on the server&apos;s one link, %1 in all; it adds what arrives, in that order.</source>
        <translation>
            <numerusform>%n 份梯度在服务器的唯一链路上排队，共 %1；服务器按到达顺序相加。</numerusform>
        </translation>
    </message>
    <message>
        <source>By the model&apos;s clock it took %1.</source>
        <translation>按模型的时钟，用时 %1。</translation>
    </message>
    <message>
        <source>round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>limit 2V = %1</source>
        <translation>上限 2V = %1</translation>
    </message>
    <message>
        <source>Sent so far</source>
        <translation>累计发送量</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>每台设备</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Chunks that hold the sum</source>
        <translation>已得到总和的分块</translation>
    </message>
    <message numerus="yes">
        <source>of %n on all devices</source>
        <translation>
            <numerusform>所有设备上共 %n 个分块</numerusform>
        </translation>
    </message>
    <message>
        <source>unbroken</source>
        <translation>无故障时</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>its one link carries %1 in and %2 out</source>
        <translation>唯一的链路承载：入 %1，出 %2</translation>
    </message>
    <message>
        <source>buffer of device %1, in bytes</source>
        <translation>设备 %1 的缓冲区（字节）</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>contributions inside the server</source>
        <translation>服务器中包含的贡献</translation>
    </message>
    <message>
        <source>bytes of a number</source>
        <translation>每个数的字节数</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数的个数</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>消息数</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>a round</source>
        <translation>一轮</translation>
    </message>
    <message>
        <source>seconds, on the model&apos;s clock</source>
        <translation>秒，按模型的时钟</translation>
    </message>
    <message>
        <source>time after round %1</source>
        <translation>第 %1 轮之后的时间</translation>
    </message>
    <message>
        <source>the clock starts at 0</source>
        <translation>时钟从 0 开始</translation>
    </message>
    <message>
        <source>time before</source>
        <translation>之前的时间</translation>
    </message>
    <message>
        <source>time around the ring</source>
        <translation>环形所需的时间</translation>
    </message>
    <message>
        <source>time through the server</source>
        <translation>经过服务器所需的时间</translation>
    </message>
    <message>
        <source>latency α</source>
        <translation>延迟 α</translation>
    </message>
    <message>
        <source>parameter of the model: what every message takes</source>
        <translation>模型的参数：每条消息都要花的时间</translation>
    </message>
    <message>
        <source>bandwidth B</source>
        <translation>带宽 B</translation>
    </message>
    <message>
        <source>bytes per second</source>
        <translation>字节每秒</translation>
    </message>
    <message>
        <source>parameter of the model: the same for every link</source>
        <translation>模型的参数：每条链路都相同</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>%1, chunk %2, number %3</source>
        <translation>%1，分块 %2，第 %3 个数</translation>
    </message>
    <message>
        <source>number of the gradient</source>
        <translation>梯度中的一个数</translation>
    </message>
    <message>
        <source>gradient of the loss on device %1&apos;s own %2 digits, computed by back-propagation</source>
        <translation>损失在设备 %1 自己的 %2 个手写数字上的梯度，由反向传播算出</translation>
    </message>
    <message>
        <source>empty buffer</source>
        <translation>空缓冲区</translation>
    </message>
    <message>
        <source>number on its way</source>
        <translation>传送中的数</translation>
    </message>
    <message>
        <source>in the server</source>
        <translation>在服务器中</translation>
    </message>
    <message>
        <source>in device %1</source>
        <translation>在设备 %1 中</translation>
    </message>
    <message>
        <source>1: its own gradient is inside from the start</source>
        <translation>1：自己的梯度从一开始就在其中</translation>
    </message>
    <message>
        <source>0: nothing of device %1 has arrived</source>
        <translation>0：设备 %1 的梯度还没有到达</translation>
    </message>
    <message>
        <source>copied with the chunk in round %1</source>
        <translation>在第 %1 轮随该分块一起复制</translation>
    </message>
    <message>
        <source>numbers of message %1</source>
        <translation>第 %1 条消息的数的个数</translation>
    </message>
    <message>
        <source>nothing has been sent yet</source>
        <translation>还没有发送任何东西</translation>
    </message>
    <message>
        <source>chunks that hold the sum</source>
        <translation>已含总和的分块</translation>
    </message>
    <message>
        <source>sent by the server</source>
        <translation>服务器发送</translation>
    </message>
    <message>
        <source>sent by a device</source>
        <translation>一台设备发送</translation>
    </message>
    <message>
        <source>after round %1</source>
        <translation>第 %1 轮之后</translation>
    </message>
    <message>
        <source>sent by a device so far</source>
        <translation>一台设备目前已发送</translation>
    </message>
    <message>
        <source>sent by a device in all</source>
        <translation>一台设备总共发送</translation>
    </message>
    <message>
        <source>sent by a device of the ring</source>
        <translation>环形中一台设备发送</translation>
    </message>
    <message>
        <source>sent to the server</source>
        <translation>发送给服务器</translation>
    </message>
    <message>
        <source>bytes sent so far</source>
        <translation>目前已发送的字节数</translation>
    </message>
    <message>
        <source>bytes sent in all</source>
        <translation>总共发送的字节数</translation>
    </message>
    <message>
        <source>latency α, in seconds</source>
        <translation>延迟 α，以秒计</translation>
    </message>
    <message>
        <source>bandwidth B, in bytes per second</source>
        <translation>带宽 B，以字节每秒计</translation>
    </message>
    <message>
        <source>bytes sent by a device of the ring</source>
        <translation>环形中一台设备发送的字节数</translation>
    </message>
    <message>
        <source>bytes sent to the server</source>
        <translation>发送给服务器的字节数</translation>
    </message>
    <message>
        <source>bytes sent by the server</source>
        <translation>服务器发送的字节数</translation>
    </message>
    <message>
        <source>copied from %1, after round %2</source>
        <translation>复制自%1，第 %2 轮之后</translation>
    </message>
    <message>
        <source>%1, at the start</source>
        <translation>%1，开始时</translation>
    </message>
    <message>
        <source>%1, after round %2</source>
        <translation>%1，第 %2 轮之后</translation>
    </message>
    <message>
        <source>bytes that a device holds</source>
        <translation>一台设备持有的字节数</translation>
    </message>
    <message>
        <source>time of a phase</source>
        <translation>一个阶段的时间</translation>
    </message>
    <message>
        <source>After how many rounds does every one of the %1 devices hold the whole sum?</source>
        <translation>多少轮之后，%1 台设备都持有全部的和？</translation>
    </message>
    <message>
        <source>%1 rounds add the chunks up, %1 more hand the sums on: 2 (p − 1).</source>
        <translation>%1 轮把各块加起来，再用 %1 轮把和传下去：2 (p − 1)。</translation>
    </message>
    <message>
        <source>%1 devices, %2 each, α = %3, B = %4/s: who is done first?</source>
        <translation>%1 台设备，各 %2，α = %3，B = %4/s：谁先完成？</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>环</translation>
    </message>
    <message>
        <source>Ring %1: it pays α in each of %2 rounds. Server %3: its one link carries all gradients in turn.</source>
        <translation>环 %1：%2 轮中每轮都付出 α。服务器 %3：它唯一的链路依次传送所有梯度。</translation>
    </message>
    <message>
        <source>Device 1 has sent chunk %1. Which of its chunks does it send next?</source>
        <translation>设备 1 已经发送了块 %1。它接下来发送自己的哪一块？</translation>
    </message>
    <message>
        <source>The one that has just arrived and been added to: a chunk travels on and grows at every stop.</source>
        <translation>刚刚到达并被加上的那一块：块继续前行，每一站都累加。</translation>
    </message>
    <message>
        <source>On which device will chunk %1 first hold the sum of all?</source>
        <translation>块 %1 最先在哪台设备上含有全部的和？</translation>
    </message>
    <message>
        <source>Device %1 sent it first; %2 links farther on everybody&apos;s part is inside.</source>
        <translation>设备 %1 最先发送它；再经过 %2 条链路，所有设备的部分都在其中。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>some devices</source>
        <translation>部分设备</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>所有设备</translation>
    </message>
    <message>
        <source>%1 of %2 devices: what is missing in a chunk is missing wherever the chunk is handed on to.</source>
        <translation>%2 台设备中的 %1 台：块里缺少的，传到哪里就缺到哪里。</translation>
    </message>
    <message>
        <source>both, within 1 %</source>
        <translation>同时，相差不到 1 %</translation>
    </message>
    <message>
        <source>%1 devices get back sums of %2 bytes each. How many bytes does the server&apos;s link carry out?</source>
        <translation>%1 台设备各取回 %2 字节的和。服务器的链路要传出多少字节？</translation>
    </message>
    <message>
        <source>All %1 sums pass that one link: its load grows with p, a ring&apos;s links carry less than 2V each.</source>
        <translation>全部 %1 份和都经过这一条链路：它的负载随 p 增长，而环的每条链路少于 2V。</translation>
    </message>
    <message>
        <source>In round %1 the message of device 1 was lost. Who ends with wrong sums?</source>
        <translation>第 %1 轮设备 1 的消息丢失了。最后谁的和是错的？</translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message>
        <source>made in this step</source>
        <translation>本步得到</translation>
    </message>
</context>
<context>
    <name>teacher</name>
    <message numerus="yes">
        <source>**Time:** %n minute(s)</source>
        <translation>
            <numerusform>**时间**：%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>**Known before:** %1</source>
        <translation>**预备知识**：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>**Ask the class:** %1</source>
        <translation>**向全班提问**：%1</translation>
    </message>
    <message>
        <source>**Cures the belief:** %1</source>
        <translation>**纠正的误解**：%1</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>not yet</source>
        <translation>尚未算出</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>widgets::ExplainCard</name>
    <message>
        <source>Explain: %1</source>
        <translation>解释：%1</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Enter: walk on</source>
        <translation>Enter：追到来源</translation>
    </message>
    <message>
        <source>Backspace: back</source>
        <translation>Backspace：返回</translation>
    </message>
    <message>
        <source>Ctrl+C: copy</source>
        <translation>Ctrl+C：复制</translation>
    </message>
    <message>
        <source>P: fewer digits</source>
        <translation>P：较少位数</translation>
    </message>
    <message>
        <source>P: all digits</source>
        <translation>P：全部位数</translation>
    </message>
    <message>
        <source>G: the value</source>
        <translation>G：数值</translation>
    </message>
    <message>
        <source>G: gradient</source>
        <translation>G：梯度</translation>
    </message>
    <message>
        <source>Click a number: the sum behind it stands here.</source>
        <translation>点击一个数：这里会显示它的算式。</translation>
    </message>
    <message numerus="yes">
        <source>… %n more</source>
        <translation>
            <numerusform>… 其余 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy as TeX</source>
        <translation>复制为 TeX</translation>
    </message>
    <message>
        <source>Fewer digits</source>
        <translation>较少位数</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>全部位数</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>widgets::ParamPanel</name>
    <message>
        <source>less ▴</source>
        <translation>收起 ▴</translation>
    </message>
    <message>
        <source>more ▾</source>
        <translation>更多 ▾</translation>
    </message>
</context>
<context>
    <name>widgets::Prose</name>
    <message>
        <source>Copy as TeX</source>
        <translation>复制 TeX 代码</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a term of a formula, and what it stands for</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not in the picture at this step</source>
        <translation>这一步图中还没有</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>课程正文</translation>
    </message>
</context>
<context>
    <name>widgets::QuestionCard</name>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>对：%1</translation>
    </message>
    <message>
        <source>No: it is %1, not %2</source>
        <translation>不对：是 %1，不是 %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再问一次</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>A number is needed, such as 12 or 0.5</source>
        <translation>请输入一个数，如 12 或 0.5</translation>
    </message>
    <message>
        <source>“%1” is no number; 12 or 0.5 would be one</source>
        <translation>“%1”不是数；请输入如 12 或 0.5 的数</translation>
    </message>
</context>
<context>
    <name>widgets::Stage</name>
    <message>
        <source>Copy chart</source>
        <translation>复制图表</translation>
    </message>
    <message>
        <source>Export chart…</source>
        <translation>导出图表…</translation>
    </message>
    <message>
        <source>Remove the curves of earlier runs</source>
        <translation>移除先前运行的曲线</translation>
    </message>
</context>
<context>
    <name>widgets::TransportBar</name>
    <message>
        <source>First step</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Steps per second (+ and −)</source>
        <translation>每秒步数（+ 和 −）</translation>
    </message>
    <message>
        <source>one step =</source>
        <translation>一步 =</translation>
    </message>
    <message>
        <source>step %1 / %2</source>
        <translation>第 %1 / %2 步</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source> (Space)</source>
        <translation>（空格键）</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
</context>
<context>
    <name>app::Beside</name>
    <message>
        <source>Knob beside the picture</source>
        <translation>图旁的旋钮</translation>
    </message>
    <message>
        <source>Chart beside the picture</source>
        <translation>图旁的图表</translation>
    </message>
    <message>
        <source>no chart</source>
        <translation>不显示图表</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>0 everywhere</source>
        <translation>处处为 0</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>no value</source>
        <translation>无值</translation>
    </message>
</context>
</TS>
