import { CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

// The parts of ECharts in use, as a chunk of their own that is loaded with the first chart.
use([CustomChart, LineChart, GridComponent, MarkLineComponent, LabelLayout, SVGRenderer]);

export { init };
