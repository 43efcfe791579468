package org.lrai.certificates.report;

/** How pages look, on wide and narrow screens and on paper. */
final class ReportStyle {
  static final String CSS =
      """
      :root { color-scheme: light; --ink: #1a1d21; --soft: #5c6570; --line: #d9dee4; --bar: #2f6fb0 }
      * { box-sizing: border-box }
      body { font: 15px/1.55 system-ui, sans-serif; color: var(--ink); background: #fff;
        margin: 0 auto; max-width: 900px; padding: 1.5rem 1.25rem 3rem }
      header { border-left: 6px solid; padding: .9rem 1.2rem; margin-bottom: 1.2rem; background: #f7f8fa }
      header.proved { border-color: #1b7f4b } header.proved h1 { color: #1b7f4b }
      header.refuted { border-color: #b3261e } header.refuted h1 { color: #b3261e }
      header.unknown { border-color: #9a6700 } header.unknown h1 { color: #9a6700 }
      h1 { font-size: 2rem; line-height: 1.2; margin: .1rem 0 .4rem }
      h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .2rem }
      p { margin: .4rem 0 } ul { margin: .3rem 0; padding-left: 1.3rem }
      .kind { text-transform: uppercase; letter-spacing: .06em; font-size: .75rem; color: var(--soft); margin: 0 }
      .sentence { font-size: 1.05rem } .note { color: var(--soft); font-size: .85rem }
      .statistical { border: 1px dashed var(--line); padding: .5rem .8rem }
      .wide { overflow-x: auto } table { border-collapse: collapse; width: 100%; font-size: .9rem }
      th { text-align: left; font-weight: 600; color: var(--soft) }
      th, td { padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top }
      td { font-variant-numeric: tabular-nums; overflow-wrap: break-word }
      td:nth-child(n + 3), td:last-child { overflow-wrap: anywhere }
      pre { font: 12.5px/1.5 ui-monospace, monospace; background: #f7f8fa; padding: .7rem .9rem;
        overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; margin: .5rem 0 }
      details pre { max-height: 32rem; overflow: auto; white-space: pre; overflow-wrap: normal }
      summary { cursor: pointer; margin-top: .5rem }
      .chart { margin: .6rem 0 } .bar { display: flex; align-items: center; gap: .7rem; margin: .15rem 0; font-size: .85rem }
      .label { flex: 0 0 15rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
      .track { flex: 1; background: #eef1f4; height: .85rem } .track i { display: block; height: 100%; background: var(--bar) }
      .value { flex: 0 0 6.5rem; text-align: right; font-variant-numeric: tabular-nums }
      footer { margin-top: 2.5rem; color: var(--soft); font-size: .85rem }
      @media (max-width: 560px) {
        body { padding: 1rem .8rem 2rem } h1 { font-size: 1.6rem }
        table { font-size: .82rem } th, td { padding-right: .5rem }
        .bar { flex-wrap: wrap; gap: .1rem .6rem; margin: .45rem 0 } .label { flex: 1 1 60% }
        .value { flex: 0 0 auto } .track { order: 3; flex: 1 0 100% }
      }
      @media print {
        body { max-width: none; padding: 0; font-size: 11pt } header, pre { background: none }
        h2 { break-after: avoid } tr, .bar { break-inside: avoid }
        .track, .track i { print-color-adjust: exact; -webkit-print-color-adjust: exact }
        details::details-content { content-visibility: visible; block-size: auto }
        details pre { max-height: none; white-space: pre-wrap }
      }
      """;

  private ReportStyle() {}
}
