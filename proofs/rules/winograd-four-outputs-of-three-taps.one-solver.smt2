; rule winograd-four-outputs-of-three-taps, obligation: equal
; lemma instances: {floor_division=1, sum_congruence=40, sum_linear=6, sum_unroll=7}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun m () Int)
(declare-fun t () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!21| () Int)
(declare-fun |at!22| () Int)
(declare-fun |at!23| () Int)
(declare-fun |at!24| () Int)
(declare-fun |at!25| () Int)
(declare-fun |at!26| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |at!33| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |at!49| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!53| () Int)
(declare-fun |at!54| () Int)
(declare-fun |at!55| () Int)
(declare-fun |at!56| () Int)
(declare-fun |at!57| () Int)
(declare-fun |at!58| () Int)
(declare-fun |at!59| () Int)
(declare-fun |at!60| () Int)
(declare-fun |at!61| () Int)
(declare-fun |at!62| () Int)
(declare-fun |at!63| () Int)
(declare-fun |at!64| () Int)
(declare-fun |at!65| () Int)
(declare-fun |at!66| () Int)
(declare-fun |at!67| () Int)
(declare-fun |at!68| () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |at!77| () Int)
(declare-fun |at!78| () Int)
(declare-fun |at!79| () Int)
(declare-fun |at!80| () Int)
(declare-fun |at!81| () Int)
(declare-fun |at!82| () Int)
(declare-fun |at!83| () Int)
(declare-fun |at!84| () Int)
(declare-fun |at!85| () Int)
(declare-fun |at!86| () Int)
(declare-fun |at!87| () Int)
(declare-fun |at!88| () Int)
(declare-fun |at!89| () Int)
(declare-fun |at!90| () Int)
(declare-fun |at!91| () Int)
(declare-fun |at!92| () Int)
(declare-fun |at!93| () Int)
(declare-fun |at!94| () Int)
(declare-fun |at!95| () Int)
(declare-fun |at!96| () Int)
(declare-fun |at!97| () Int)
(declare-fun |at!98| () Int)
(declare-fun |at!99| () Int)
(declare-fun |at!100| () Int)
(declare-fun |at!101| () Int)
(declare-fun |at!102| () Int)
(declare-fun |at!103| () Int)
(declare-fun |at!104| () Int)
(declare-fun |at!105| () Int)
(declare-fun |at!106| () Int)
(declare-fun |at!107| () Int)
(declare-fun |at!108| () Int)
(declare-fun |at!109| () Int)
(declare-fun |at!110| () Int)
(declare-fun |at!111| () Int)
(declare-fun |at!112| () Int)
(declare-fun |at!113| () Int)
(declare-fun |at!114| () Int)
(declare-fun |at!115| () Int)
(declare-fun |at!116| () Int)
(declare-fun |at!117| () Int)
(declare-fun |at!118| () Int)
(declare-fun |at!119| () Int)
(declare-fun |at!120| () Int)
(declare-fun |at!121| () Int)
(declare-fun |at!122| () Int)
(declare-fun |at!123| () Int)
(declare-fun |at!124| () Int)
(declare-fun |at!125| () Int)
(declare-fun |at!126| () Int)
(declare-fun |at!127| () Int)
(declare-fun |at!128| () Int)
(declare-fun |at!129| () Int)
(declare-fun |at!130| () Int)
(declare-fun |at!131| () Int)
(declare-fun |at!132| () Int)
(declare-fun |at!133| () Int)
(declare-fun |at!134| () Int)
(declare-fun |at!135| () Int)
(declare-fun |at!136| () Int)
(declare-fun |at!137| () Int)
(declare-fun |at!138| () Int)
(declare-fun |at!139| () Int)
(declare-fun |at!140| () Int)
(declare-fun |at!141| () Int)
(declare-fun |at!146| () Int)
(declare-fun |at!147| () Int)
(declare-fun |at!148| () Int)
(declare-fun |at!149| () Int)
(declare-fun |at!150| () Int)
(declare-fun |at!151| () Int)
(declare-fun |at!152| () Int)
(declare-fun |at!153| () Int)
(declare-fun |at!154| () Int)
(declare-fun |at!155| () Int)
(declare-fun |at!156| () Int)
(declare-fun |at!157| () Int)
(declare-fun |at!162| () Int)
(declare-fun |at!163| () Int)
(declare-fun |at!164| () Int)
(declare-fun |at!165| () Int)
(declare-fun |at!166| () Int)
(declare-fun |at!167| () Int)
(declare-fun |at!168| () Int)
(declare-fun |at!169| () Int)
(declare-fun |at!170| () Int)
(declare-fun |at!171| () Int)
(declare-fun |at!172| () Int)
(declare-fun |at!173| () Int)
(declare-fun |at!178| () Int)
(declare-fun |at!179| () Int)
(declare-fun |at!180| () Int)
(declare-fun |at!181| () Int)
(declare-fun |at!182| () Int)
(declare-fun |at!183| () Int)
(declare-fun |at!184| () Int)
(declare-fun |at!185| () Int)
(declare-fun |at!186| () Int)
(declare-fun |at!187| () Int)
(declare-fun |at!188| () Int)
(declare-fun |at!189| () Int)
(declare-fun |at!190| () Int)
(declare-fun |at!191| () Int)
(declare-fun |at!192| () Int)
(declare-fun |at!193| () Int)
(declare-fun |at!194| () Int)
(declare-fun |at!195| () Int)
(declare-fun |at!196| () Int)
(declare-fun |at!197| () Int)
(declare-fun |at!198| () Int)
(declare-fun |at!199| () Int)
(declare-fun |at!200| () Int)
(declare-fun |at!201| () Int)
(declare-fun |at!202| () Int)
(declare-fun |at!203| () Int)
(declare-fun |at!204| () Int)
(declare-fun |at!213| () Int)
(declare-fun |at!214| () Int)
(declare-fun |at!215| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |sum!8| () Real)
(declare-fun |sum!9| () Real)
(declare-fun |i!3| () Int)
(declare-fun |sum!1| () Real)
(declare-fun |sum!10| () Real)
(declare-fun |sum!2| () Real)
(declare-fun |sum!11| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!12| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |sum!13| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |sum!14| () Real)
(declare-fun |sum!6| () Real)
(declare-fun |sum!15| () Real)
(declare-fun |sum!16| () Real)
(declare-fun |sum!17| () Real)
(declare-fun |sum!18| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |$w| (Int Int Int) Real)
(declare-fun |i!2| () Int)
(declare-fun |sum!19| () Real)
(declare-fun |sum!20| () Real)
(declare-fun |sum!21| () Real)
(declare-fun |sum!22| () Real)
(declare-fun |sum!23| () Real)
(declare-fun |sum!24| () Real)
(declare-fun |sum!25| () Real)
(declare-fun |sum!26| () Real)
(declare-fun |sum!27| () Real)
(declare-fun |sum!28| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sk!3| () Int)
(declare-fun |sk!4| () Int)
(declare-fun |sk!5| () Int)
(declare-fun |sum!29| () Real)
(declare-fun |sk!6| () Int)
(declare-fun |sk!7| () Int)
(declare-fun |sk!8| () Int)
(declare-fun |sk!9| () Int)
(declare-fun |sk!10| () Int)
(declare-fun |sk!11| () Int)
(declare-fun |sk!12| () Int)
(declare-fun |sk!13| () Int)
(declare-fun |sk!14| () Int)
(declare-fun |sk!15| () Int)
(declare-fun |sk!16| () Int)
(declare-fun |sk!17| () Int)
(declare-fun |sk!18| () Int)
(declare-fun |sk!19| () Int)
(declare-fun |sk!20| () Int)
(declare-fun |sk!21| () Int)
(declare-fun |sk!22| () Int)
(declare-fun |sk!23| () Int)
(declare-fun |sk!24| () Int)
(declare-fun |sk!25| () Int)
(declare-fun |sk!26| () Int)
(declare-fun |sk!27| () Int)
(declare-fun |sk!28| () Int)
(declare-fun |sk!29| () Int)
(declare-fun |sk!30| () Int)
(declare-fun |sk!31| () Int)
(declare-fun |sk!32| () Int)
(declare-fun |sk!33| () Int)
(declare-fun |sk!34| () Int)
(declare-fun |sk!35| () Int)
(declare-fun |sk!36| () Int)
(declare-fun |sk!37| () Int)
(declare-fun |sk!38| () Int)
(declare-fun |sk!39| () Int)
(declare-fun |sk!40| () Int)
(declare-fun |sk!41| () Int)
(declare-fun |sk!42| () Int)
(declare-fun |sk!43| () Int)
(declare-fun |sk!44| () Int)
(declare-fun |sk!45| () Int)
(declare-fun |sk!46| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 m)) ; the least m
(assert (<= 1 t)) ; the least t
(assert (or (not (and (<= 0 |at!4|) (< |at!4| n) (<= 0 |at!5|) (< |at!5| m) (<= 0 |at!6|) (< |at!6| (* 4 t)) (< 0 c))) (and (<= 0 |at!6|) (< |at!6| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| n) (<= 0 |at!8|) (< |at!8| m) (<= 0 |at!9|) (< |at!9| (* 4 t)) (< 0 c))) (and (<= 0 |at!9|) (< |at!9| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| n) (<= 0 |at!11|) (< |at!11| m) (<= 0 |at!12|) (< |at!12| (* 4 t)) (< 0 c))) (and (<= 0 |at!12|) (< |at!12| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| n) (<= 0 |at!14|) (< |at!14| m) (<= 0 |at!15|) (< |at!15| (* 4 t)) (< 0 c))) (and (<= 0 |at!15|) (< |at!15| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!16|) (< |at!16| n) (<= 0 |at!17|) (< |at!17| m) (<= 0 |at!18|) (< |at!18| (* 4 t)) (< 0 c))) (and (<= 0 |at!18|) (< |at!18| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| m) (<= 0 |at!21|) (< |at!21| (* 4 t)) (< 0 c))) (and (<= 0 |at!21|) (< |at!21| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| n) (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| (* 4 t)) (< 0 c))) (and (<= 0 |at!24|) (< |at!24| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| n) (<= 0 |at!26|) (< |at!26| m) (<= 0 |at!27|) (< |at!27| (* 4 t)) (< 0 c))) (and (<= 0 |at!27|) (< |at!27| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| n) (<= 0 |at!29|) (< |at!29| m) (<= 0 |at!30|) (< |at!30| (* 4 t)) (< 0 c))) (and (<= 0 |at!30|) (< |at!30| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| n) (<= 0 |at!32|) (< |at!32| m) (<= 0 |at!33|) (< |at!33| (* 4 t)) (< 0 c))) (and (<= 0 |at!33|) (< |at!33| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!34|) (< |at!34| n) (<= 0 |at!35|) (< |at!35| m) (<= 0 |at!36|) (< |at!36| (* 4 t)) (< 0 c))) (and (<= 0 |at!36|) (< |at!36| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| n) (<= 0 |at!38|) (< |at!38| m) (<= 0 |at!39|) (< |at!39| (* 4 t)) (< 0 c))) (and (<= 0 |at!39|) (< |at!39| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!40|) (< |at!40| n) (<= 0 |at!41|) (< |at!41| m) (<= 0 |at!42|) (< |at!42| (* 4 t)) (< 0 c))) (and (<= 0 |at!42|) (< |at!42| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| n) (<= 0 |at!44|) (< |at!44| m) (<= 0 |at!45|) (< |at!45| (* 4 t)) (< 0 c))) (and (<= 0 |at!45|) (< |at!45| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!46|) (< |at!46| n) (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| (* 4 t)) (< 0 c))) (and (<= 0 |at!48|) (< |at!48| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| n) (<= 0 |at!50|) (< |at!50| m) (<= 0 |at!51|) (< |at!51| (* 4 t)) (< 0 c))) (and (<= 0 |at!51|) (< |at!51| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!52|) (< |at!52| n) (<= 0 |at!53|) (< |at!53| m) (<= 0 |at!54|) (< |at!54| (* 4 t)) (< 0 c))) (and (<= 0 |at!54|) (< |at!54| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!55|) (< |at!55| n) (<= 0 |at!56|) (< |at!56| m) (<= 0 |at!57|) (< |at!57| (* 4 t)) (< 0 c))) (and (<= 0 |at!57|) (< |at!57| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| n) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| (* 4 t)) (< 0 c))) (and (<= 0 |at!60|) (< |at!60| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!61|) (< |at!61| n) (<= 0 |at!62|) (< |at!62| m) (<= 0 |at!63|) (< |at!63| (* 4 t)) (< 0 c))) (and (<= 0 |at!63|) (< |at!63| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!64|) (< |at!64| n) (<= 0 |at!65|) (< |at!65| m) (<= 0 |at!66|) (< |at!66| (* 4 t)) (< 0 c))) (and (<= 0 |at!66|) (< |at!66| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!67|) (< |at!67| n) (<= 0 |at!68|) (< |at!68| m) (<= 0 |at!69|) (< |at!69| (* 4 t)) (< 0 c))) (and (<= 0 |at!69|) (< |at!69| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!70|) (< |at!70| n) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| (* 4 t)) (< 0 c))) (and (<= 0 |at!72|) (< |at!72| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| n) (<= 0 |at!74|) (< |at!74| m) (<= 0 |at!75|) (< |at!75| (* 4 t)) (< 0 c))) (and (<= 0 |at!75|) (< |at!75| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!76|) (< |at!76| n) (<= 0 |at!77|) (< |at!77| m) (<= 0 |at!78|) (< |at!78| (* 4 t)) (< 0 c))) (and (<= 0 |at!78|) (< |at!78| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!79|) (< |at!79| n) (<= 0 |at!80|) (< |at!80| m) (<= 0 |at!81|) (< |at!81| (* 4 t)) (< 0 c))) (and (<= 0 |at!81|) (< |at!81| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!82|) (< |at!82| n) (<= 0 |at!83|) (< |at!83| m) (<= 0 |at!84|) (< |at!84| (* 4 t)) (< 0 c))) (and (<= 0 |at!84|) (< |at!84| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!85|) (< |at!85| n) (<= 0 |at!86|) (< |at!86| m) (<= 0 |at!87|) (< |at!87| (* 4 t)) (< 0 c))) (and (<= 0 |at!87|) (< |at!87| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!88|) (< |at!88| n) (<= 0 |at!89|) (< |at!89| m) (<= 0 |at!90|) (< |at!90| (* 4 t)) (< 0 c))) (and (<= 0 |at!90|) (< |at!90| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!91|) (< |at!91| n) (<= 0 |at!92|) (< |at!92| m) (<= 0 |at!93|) (< |at!93| (* 4 t)) (< 0 c))) (and (<= 0 |at!93|) (< |at!93| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!94|) (< |at!94| n) (<= 0 |at!95|) (< |at!95| m) (<= 0 |at!96|) (< |at!96| (* 4 t)) (< 0 c))) (and (<= 0 |at!96|) (< |at!96| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!97|) (< |at!97| n) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| (* 4 t)) (< 0 c))) (and (<= 0 |at!99|) (< |at!99| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| n) (<= 0 |at!101|) (< |at!101| m) (<= 0 |at!102|) (< |at!102| (* 4 t)) (< 0 c))) (and (<= 0 |at!102|) (< |at!102| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!103|) (< |at!103| n) (<= 0 |at!104|) (< |at!104| m) (<= 0 |at!105|) (< |at!105| (* 4 t)) (< 0 c))) (and (<= 0 |at!105|) (< |at!105| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!106|) (< |at!106| n) (<= 0 |at!107|) (< |at!107| m) (<= 0 |at!108|) (< |at!108| (* 4 t)) (< 0 c))) (and (<= 0 |at!108|) (< |at!108| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!109|) (< |at!109| n) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| (* 4 t)) (< 0 c))) (and (<= 0 |at!111|) (< |at!111| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| n) (<= 0 |at!113|) (< |at!113| m) (<= 0 |at!114|) (< |at!114| (* 4 t)) (< 0 c))) (and (<= 0 |at!114|) (< |at!114| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!115|) (< |at!115| n) (<= 0 |at!116|) (< |at!116| m) (<= 0 |at!117|) (< |at!117| (* 4 t)) (< 0 c))) (and (<= 0 |at!117|) (< |at!117| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!118|) (< |at!118| n) (<= 0 |at!119|) (< |at!119| m) (<= 0 |at!120|) (< |at!120| (* 4 t)) (< 0 c))) (and (<= 0 |at!120|) (< |at!120| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!121|) (< |at!121| n) (<= 0 |at!122|) (< |at!122| m) (<= 0 |at!123|) (< |at!123| (* 4 t)) (< 0 c))) (and (<= 0 |at!123|) (< |at!123| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!124|) (< |at!124| n) (<= 0 |at!125|) (< |at!125| m) (<= 0 |at!126|) (< |at!126| (* 4 t)) (< 0 c))) (and (<= 0 |at!126|) (< |at!126| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!127|) (< |at!127| n) (<= 0 |at!128|) (< |at!128| m) (<= 0 |at!129|) (< |at!129| (* 4 t)) (< 0 c))) (and (<= 0 |at!129|) (< |at!129| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!130|) (< |at!130| n) (<= 0 |at!131|) (< |at!131| m) (<= 0 |at!132|) (< |at!132| (* 4 t)) (< 0 c))) (and (<= 0 |at!132|) (< |at!132| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!133|) (< |at!133| n) (<= 0 |at!134|) (< |at!134| m) (<= 0 |at!135|) (< |at!135| (* 4 t)) (< 0 c))) (and (<= 0 |at!135|) (< |at!135| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!136|) (< |at!136| n) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| (* 4 t)) (< 0 c))) (and (<= 0 |at!138|) (< |at!138| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!139|) (< |at!139| n) (<= 0 |at!140|) (< |at!140| m) (<= 0 |at!141|) (< |at!141| (* 4 t)) (< 0 c))) (and (<= 0 |at!141|) (< |at!141| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!146|) (< |at!146| n) (<= 0 |at!147|) (< |at!147| m) (<= 0 |at!148|) (< |at!148| (* 4 t)) (< 0 c))) (and (<= 0 |at!148|) (< |at!148| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!149|) (< |at!149| n) (<= 0 |at!150|) (< |at!150| m) (<= 0 |at!151|) (< |at!151| (* 4 t)) (< 0 c))) (and (<= 0 |at!151|) (< |at!151| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!152|) (< |at!152| n) (<= 0 |at!153|) (< |at!153| m) (<= 0 |at!154|) (< |at!154| (* 4 t)) (< 0 c))) (and (<= 0 |at!154|) (< |at!154| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!155|) (< |at!155| n) (<= 0 |at!156|) (< |at!156| m) (<= 0 |at!157|) (< |at!157| (* 4 t)) (< 0 c))) (and (<= 0 |at!157|) (< |at!157| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!162|) (< |at!162| n) (<= 0 |at!163|) (< |at!163| m) (<= 0 |at!164|) (< |at!164| (* 4 t)) (< 0 c))) (and (<= 0 |at!164|) (< |at!164| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!165|) (< |at!165| n) (<= 0 |at!166|) (< |at!166| m) (<= 0 |at!167|) (< |at!167| (* 4 t)) (< 0 c))) (and (<= 0 |at!167|) (< |at!167| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!168|) (< |at!168| n) (<= 0 |at!169|) (< |at!169| m) (<= 0 |at!170|) (< |at!170| (* 4 t)) (< 0 c))) (and (<= 0 |at!170|) (< |at!170| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!171|) (< |at!171| n) (<= 0 |at!172|) (< |at!172| m) (<= 0 |at!173|) (< |at!173| (* 4 t)) (< 0 c))) (and (<= 0 |at!173|) (< |at!173| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!178|) (< |at!178| n) (<= 0 |at!179|) (< |at!179| m) (<= 0 |at!180|) (< |at!180| (* 4 t)) (< 0 c))) (and (<= 0 |at!180|) (< |at!180| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!181|) (< |at!181| n) (<= 0 |at!182|) (< |at!182| m) (<= 0 |at!183|) (< |at!183| (* 4 t)) (< 0 c))) (and (<= 0 |at!183|) (< |at!183| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!184|) (< |at!184| n) (<= 0 |at!185|) (< |at!185| m) (<= 0 |at!186|) (< |at!186| (* 4 t)) (< 0 c))) (and (<= 0 |at!186|) (< |at!186| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!187|) (< |at!187| n) (<= 0 |at!188|) (< |at!188| m) (<= 0 |at!189|) (< |at!189| (* 4 t)) (< 0 c))) (and (<= 0 |at!189|) (< |at!189| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!190|) (< |at!190| n) (<= 0 |at!191|) (< |at!191| m) (<= 0 |at!192|) (< |at!192| (* 4 t)) (< 0 c))) (and (<= 0 |at!192|) (< |at!192| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!193|) (< |at!193| n) (<= 0 |at!194|) (< |at!194| m) (<= 0 |at!195|) (< |at!195| (* 4 t)) (< 0 c))) (and (<= 0 |at!195|) (< |at!195| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!196|) (< |at!196| n) (<= 0 |at!197|) (< |at!197| m) (<= 0 |at!198|) (< |at!198| (* 4 t)) (< 0 c))) (and (<= 0 |at!198|) (< |at!198| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!199|) (< |at!199| n) (<= 0 |at!200|) (< |at!200| m) (<= 0 |at!201|) (< |at!201| (* 4 t)) (< 0 c))) (and (<= 0 |at!201|) (< |at!201| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!202|) (< |at!202| n) (<= 0 |at!203|) (< |at!203| m) (<= 0 |at!204|) (< |at!204| (* 4 t)) (< 0 c))) (and (<= 0 |at!204|) (< |at!204| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!213|) (< |at!213| n) (<= 0 |at!214|) (< |at!214| m) (<= 0 |at!215|) (< |at!215| (* 4 t)) (< 0 c))) (and (<= 0 |at!215|) (< |at!215| (+ (* 4 t) 2))))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 m) (< 0 (* 4 t)) (< 0 c))) (< 0 (+ (* 4 t) 2)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (= |sum!0| (+ |sum!7| |sum!8| |sum!9|))) ; sum_unroll
(assert (and (<= (* 4 (div |i!3| 4)) |i!3|) (< |i!3| (+ (* 4 (div |i!3| 4)) 4)))) ; floor_division
(assert (= |sum!1| |sum!10|)) ; sum_unroll
(assert (= |sum!2| |sum!11|)) ; sum_unroll
(assert (= |sum!3| |sum!12|)) ; sum_unroll
(assert (= |sum!4| |sum!13|)) ; sum_unroll
(assert (= |sum!5| |sum!14|)) ; sum_unroll
(assert (= |sum!6| |sum!15|)) ; sum_unroll
(assert (or (= |sum!10| (+ |sum!16| (* (- (/ 5.0 4.0)) |sum!17|) (* (/ 1.0 4.0) |sum!18|))) (and (<= 0 |sk!1|) (< |sk!1| c) (not (= (* (/ 1.0 4.0) (+ (* 4.0 (|$x| |i!1| |sk!1| (* 4 (div |i!3| 4)))) (* (- 5.0) (|$x| |i!1| |sk!1| (+ (* 4 (div |i!3| 4)) 2))) (|$x| |i!1| |sk!1| (+ (* 4 (div |i!3| 4)) 4))) (|$w| |i!2| |sk!1| 0)) (+ (* (|$w| |i!2| |sk!1| 0) (|$x| |i!1| |sk!1| (* 4 (div |i!3| 4)))) (* (- (/ 5.0 4.0)) (|$w| |i!2| |sk!1| 0) (|$x| |i!1| |sk!1| (+ (* 4 (div |i!3| 4)) 2))) (* (/ 1.0 4.0) (|$w| |i!2| |sk!1| 0) (|$x| |i!1| |sk!1| (+ (* 4 (div |i!3| 4)) 4))))))))) ; sum_linear
(assert (or (= |sum!11| (+ (* (/ 2.0 3.0) |sum!19|) (* (/ 2.0 3.0) |sum!17|) (* (- (/ 1.0 6.0)) |sum!20|) (* (- (/ 1.0 6.0)) |sum!18|) (* (/ 2.0 3.0) |sum!21|) (* (/ 2.0 3.0) |sum!22|) (* (- (/ 1.0 6.0)) |sum!23|) (* (- (/ 1.0 6.0)) |sum!24|) (* (/ 2.0 3.0) |sum!25|) (* (/ 2.0 3.0) |sum!26|) (* (- (/ 1.0 6.0)) |sum!27|) (* (- (/ 1.0 6.0)) |sum!28|))) (and (<= 0 |sk!2|) (< |sk!2| c) (not (= (* (- (/ 1.0 6.0)) (+ (|$x| |i!1| |sk!2| (+ (* 4 (div |i!3| 4)) 4)) (* (- 4.0) (|$x| |i!1| |sk!2| (+ (* 4 (div |i!3| 4)) 2))) (|$x| |i!1| |sk!2| (+ (* 4 (div |i!3| 4)) 3)) (* (- 4.0) (|$x| |i!1| |sk!2| (+ (* 4 (div |i!3| 4)) 1)))) (+ (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!2| 1))) (+ (* (/ 2.0 3.0) (|$w| |i!2| |sk!2| 0) (|$x| |i!1| |sk!2| (+ (* 4 (div |i!3| 4)) 1))) (* (/ 2.0 3.0) (|$w| |i!2| |sk!2| 0) (|$x| |i!1| |sk!2| (+ (* 4 (div |i!3| 4)) 2))) (* (- (/ 1.0 6.0)) (|$w| |i!2| |sk!2| 0) (|$x| |i!1| |sk!2| (+ (* 4 (div |i!3| 4)) 3))) (* (- (/ 1.0 6.0)) (|$w| |i!2| |sk!2| 0) (|$x| |i!1| |sk!2| (+ (* 4 (div |i!3| 4)) 4))) (* (/ 2.0 3.0) (|$w| |i!2| |sk!2| 1) (|$x| |i!1| |sk!2| (+ (* 4 (div |i!3| 4)) 1))) (* (/ 2.0 3.0) (|$w| |i!2| |sk!2| 1) (|$x| |i!1| |sk!2| (+ (* 4 (div |i!3| 4)) 2))) (* (- (/ 1.0 6.0)) (|$w| |i!2| |sk!2| 1) (|$x| |i!1| |sk!2| (+ (* 4 (div |i!3| 4)) 3))) (* (- (/ 1.0 6.0)) (|$w| |i!2| |sk!2| 1) (|$x| |i!1| |sk!2| (+ (* 4 (div |i!3| 4)) 4))) (* (/ 2.0 3.0) (|$w| |i!2| |sk!2| 2) (|$x| |i!1| |sk!2| (+ (* 4 (div |i!3| 4)) 1))) (* (/ 2.0 3.0) (|$w| |i!2| |sk!2| 2) (|$x| |i!1| |sk!2| (+ (* 4 (div |i!3| 4)) 2))) (* (- (/ 1.0 6.0)) (|$w| |i!2| |sk!2| 2) (|$x| |i!1| |sk!2| (+ (* 4 (div |i!3| 4)) 3))) (* (- (/ 1.0 6.0)) (|$w| |i!2| |sk!2| 2) (|$x| |i!1| |sk!2| (+ (* 4 (div |i!3| 4)) 4))))))))) ; sum_linear
(assert (or (= |sum!12| (+ (* (- (/ 2.0 3.0)) |sum!19|) (* (/ 2.0 3.0) |sum!17|) (* (/ 1.0 6.0) |sum!20|) (* (- (/ 1.0 6.0)) |sum!18|) (* (/ 2.0 3.0) |sum!21|) (* (- (/ 2.0 3.0)) |sum!22|) (* (- (/ 1.0 6.0)) |sum!23|) (* (/ 1.0 6.0) |sum!24|) (* (- (/ 2.0 3.0)) |sum!25|) (* (/ 2.0 3.0) |sum!26|) (* (/ 1.0 6.0) |sum!27|) (* (- (/ 1.0 6.0)) |sum!28|))) (and (<= 0 |sk!3|) (< |sk!3| c) (not (= (* (- (/ 1.0 6.0)) (+ (|$x| |i!1| |sk!3| (+ (* 4 (div |i!3| 4)) 4)) (* (- 4.0) (|$x| |i!1| |sk!3| (+ (* 4 (div |i!3| 4)) 2))) (* (- 1.0) (+ (|$x| |i!1| |sk!3| (+ (* 4 (div |i!3| 4)) 3)) (* (- 4.0) (|$x| |i!1| |sk!3| (+ (* 4 (div |i!3| 4)) 1)))))) (+ (|$w| |i!2| |sk!3| 0) (|$w| |i!2| |sk!3| 2) (* (- 1.0) (|$w| |i!2| |sk!3| 1)))) (+ (* (- (/ 2.0 3.0)) (|$w| |i!2| |sk!3| 0) (|$x| |i!1| |sk!3| (+ (* 4 (div |i!3| 4)) 1))) (* (/ 2.0 3.0) (|$w| |i!2| |sk!3| 0) (|$x| |i!1| |sk!3| (+ (* 4 (div |i!3| 4)) 2))) (* (/ 1.0 6.0) (|$w| |i!2| |sk!3| 0) (|$x| |i!1| |sk!3| (+ (* 4 (div |i!3| 4)) 3))) (* (- (/ 1.0 6.0)) (|$w| |i!2| |sk!3| 0) (|$x| |i!1| |sk!3| (+ (* 4 (div |i!3| 4)) 4))) (* (/ 2.0 3.0) (|$w| |i!2| |sk!3| 1) (|$x| |i!1| |sk!3| (+ (* 4 (div |i!3| 4)) 1))) (* (- (/ 2.0 3.0)) (|$w| |i!2| |sk!3| 1) (|$x| |i!1| |sk!3| (+ (* 4 (div |i!3| 4)) 2))) (* (- (/ 1.0 6.0)) (|$w| |i!2| |sk!3| 1) (|$x| |i!1| |sk!3| (+ (* 4 (div |i!3| 4)) 3))) (* (/ 1.0 6.0) (|$w| |i!2| |sk!3| 1) (|$x| |i!1| |sk!3| (+ (* 4 (div |i!3| 4)) 4))) (* (- (/ 2.0 3.0)) (|$w| |i!2| |sk!3| 2) (|$x| |i!1| |sk!3| (+ (* 4 (div |i!3| 4)) 1))) (* (/ 2.0 3.0) (|$w| |i!2| |sk!3| 2) (|$x| |i!1| |sk!3| (+ (* 4 (div |i!3| 4)) 2))) (* (/ 1.0 6.0) (|$w| |i!2| |sk!3| 2) (|$x| |i!1| |sk!3| (+ (* 4 (div |i!3| 4)) 3))) (* (- (/ 1.0 6.0)) (|$w| |i!2| |sk!3| 2) (|$x| |i!1| |sk!3| (+ (* 4 (div |i!3| 4)) 4))))))))) ; sum_linear
(assert (or (= |sum!13| (+ (* (- (/ 1.0 12.0)) |sum!19|) (* (- (/ 1.0 24.0)) |sum!17|) (* (/ 1.0 12.0) |sum!20|) (* (/ 1.0 24.0) |sum!18|) (* (- (/ 1.0 6.0)) |sum!21|) (* (- (/ 1.0 12.0)) |sum!22|) (* (/ 1.0 6.0) |sum!23|) (* (/ 1.0 12.0) |sum!24|) (* (- (/ 1.0 3.0)) |sum!25|) (* (- (/ 1.0 6.0)) |sum!26|) (* (/ 1.0 3.0) |sum!27|) (* (/ 1.0 6.0) |sum!28|))) (and (<= 0 |sk!4|) (< |sk!4| c) (not (= (* (/ 1.0 24.0) (+ (|$x| |i!1| |sk!4| (+ (* 4 (div |i!3| 4)) 4)) (* (- 1.0) (|$x| |i!1| |sk!4| (+ (* 4 (div |i!3| 4)) 2))) (* 2.0 (+ (|$x| |i!1| |sk!4| (+ (* 4 (div |i!3| 4)) 3)) (* (- 1.0) (|$x| |i!1| |sk!4| (+ (* 4 (div |i!3| 4)) 1)))))) (+ (|$w| |i!2| |sk!4| 0) (* 4.0 (|$w| |i!2| |sk!4| 2)) (* 2.0 (|$w| |i!2| |sk!4| 1)))) (+ (* (- (/ 1.0 12.0)) (|$w| |i!2| |sk!4| 0) (|$x| |i!1| |sk!4| (+ (* 4 (div |i!3| 4)) 1))) (* (- (/ 1.0 24.0)) (|$w| |i!2| |sk!4| 0) (|$x| |i!1| |sk!4| (+ (* 4 (div |i!3| 4)) 2))) (* (/ 1.0 12.0) (|$w| |i!2| |sk!4| 0) (|$x| |i!1| |sk!4| (+ (* 4 (div |i!3| 4)) 3))) (* (/ 1.0 24.0) (|$w| |i!2| |sk!4| 0) (|$x| |i!1| |sk!4| (+ (* 4 (div |i!3| 4)) 4))) (* (- (/ 1.0 6.0)) (|$w| |i!2| |sk!4| 1) (|$x| |i!1| |sk!4| (+ (* 4 (div |i!3| 4)) 1))) (* (- (/ 1.0 12.0)) (|$w| |i!2| |sk!4| 1) (|$x| |i!1| |sk!4| (+ (* 4 (div |i!3| 4)) 2))) (* (/ 1.0 6.0) (|$w| |i!2| |sk!4| 1) (|$x| |i!1| |sk!4| (+ (* 4 (div |i!3| 4)) 3))) (* (/ 1.0 12.0) (|$w| |i!2| |sk!4| 1) (|$x| |i!1| |sk!4| (+ (* 4 (div |i!3| 4)) 4))) (* (- (/ 1.0 3.0)) (|$w| |i!2| |sk!4| 2) (|$x| |i!1| |sk!4| (+ (* 4 (div |i!3| 4)) 1))) (* (- (/ 1.0 6.0)) (|$w| |i!2| |sk!4| 2) (|$x| |i!1| |sk!4| (+ (* 4 (div |i!3| 4)) 2))) (* (/ 1.0 3.0) (|$w| |i!2| |sk!4| 2) (|$x| |i!1| |sk!4| (+ (* 4 (div |i!3| 4)) 3))) (* (/ 1.0 6.0) (|$w| |i!2| |sk!4| 2) (|$x| |i!1| |sk!4| (+ (* 4 (div |i!3| 4)) 4))))))))) ; sum_linear
(assert (or (= |sum!14| (+ (* (/ 1.0 12.0) |sum!19|) (* (- (/ 1.0 24.0)) |sum!17|) (* (- (/ 1.0 12.0)) |sum!20|) (* (/ 1.0 24.0) |sum!18|) (* (- (/ 1.0 6.0)) |sum!21|) (* (/ 1.0 12.0) |sum!22|) (* (/ 1.0 6.0) |sum!23|) (* (- (/ 1.0 12.0)) |sum!24|) (* (/ 1.0 3.0) |sum!25|) (* (- (/ 1.0 6.0)) |sum!26|) (* (- (/ 1.0 3.0)) |sum!27|) (* (/ 1.0 6.0) |sum!28|))) (and (<= 0 |sk!5|) (< |sk!5| c) (not (= (* (/ 1.0 24.0) (+ (|$x| |i!1| |sk!5| (+ (* 4 (div |i!3| 4)) 4)) (* (- 1.0) (|$x| |i!1| |sk!5| (+ (* 4 (div |i!3| 4)) 2))) (* (- 2.0) (+ (|$x| |i!1| |sk!5| (+ (* 4 (div |i!3| 4)) 3)) (* (- 1.0) (|$x| |i!1| |sk!5| (+ (* 4 (div |i!3| 4)) 1)))))) (+ (|$w| |i!2| |sk!5| 0) (* 4.0 (|$w| |i!2| |sk!5| 2)) (* (- 2.0) (|$w| |i!2| |sk!5| 1)))) (+ (* (/ 1.0 12.0) (|$w| |i!2| |sk!5| 0) (|$x| |i!1| |sk!5| (+ (* 4 (div |i!3| 4)) 1))) (* (- (/ 1.0 24.0)) (|$w| |i!2| |sk!5| 0) (|$x| |i!1| |sk!5| (+ (* 4 (div |i!3| 4)) 2))) (* (- (/ 1.0 12.0)) (|$w| |i!2| |sk!5| 0) (|$x| |i!1| |sk!5| (+ (* 4 (div |i!3| 4)) 3))) (* (/ 1.0 24.0) (|$w| |i!2| |sk!5| 0) (|$x| |i!1| |sk!5| (+ (* 4 (div |i!3| 4)) 4))) (* (- (/ 1.0 6.0)) (|$w| |i!2| |sk!5| 1) (|$x| |i!1| |sk!5| (+ (* 4 (div |i!3| 4)) 1))) (* (/ 1.0 12.0) (|$w| |i!2| |sk!5| 1) (|$x| |i!1| |sk!5| (+ (* 4 (div |i!3| 4)) 2))) (* (/ 1.0 6.0) (|$w| |i!2| |sk!5| 1) (|$x| |i!1| |sk!5| (+ (* 4 (div |i!3| 4)) 3))) (* (- (/ 1.0 12.0)) (|$w| |i!2| |sk!5| 1) (|$x| |i!1| |sk!5| (+ (* 4 (div |i!3| 4)) 4))) (* (/ 1.0 3.0) (|$w| |i!2| |sk!5| 2) (|$x| |i!1| |sk!5| (+ (* 4 (div |i!3| 4)) 1))) (* (- (/ 1.0 6.0)) (|$w| |i!2| |sk!5| 2) (|$x| |i!1| |sk!5| (+ (* 4 (div |i!3| 4)) 2))) (* (- (/ 1.0 3.0)) (|$w| |i!2| |sk!5| 2) (|$x| |i!1| |sk!5| (+ (* 4 (div |i!3| 4)) 3))) (* (/ 1.0 6.0) (|$w| |i!2| |sk!5| 2) (|$x| |i!1| |sk!5| (+ (* 4 (div |i!3| 4)) 4))))))))) ; sum_linear
(assert (or (= |sum!15| (+ (* 4.0 |sum!25|) (* (- 5.0) |sum!27|) |sum!29|)) (and (<= 0 |sk!6|) (< |sk!6| c) (not (= (* (+ (* 4.0 (|$x| |i!1| |sk!6| (+ (* 4 (div |i!3| 4)) 1))) (* (- 5.0) (|$x| |i!1| |sk!6| (+ (* 4 (div |i!3| 4)) 3))) (|$x| |i!1| |sk!6| (+ (* 4 (div |i!3| 4)) 5))) (|$w| |i!2| |sk!6| 2)) (+ (* 4.0 (|$w| |i!2| |sk!6| 2) (|$x| |i!1| |sk!6| (+ (* 4 (div |i!3| 4)) 1))) (* (- 5.0) (|$w| |i!2| |sk!6| 2) (|$x| |i!1| |sk!6| (+ (* 4 (div |i!3| 4)) 3))) (* (|$w| |i!2| |sk!6| 2) (|$x| |i!1| |sk!6| (+ (* 4 (div |i!3| 4)) 5))))))))) ; sum_linear
(assert (or (= |sum!7| |sum!16|) (and (<= 0 |sk!7|) (< |sk!7| c) (not (= (* (|$x| |i!1| |sk!7| |i!3|) (|$w| |i!2| |sk!7| 0)) (* (|$w| |i!2| |sk!7| 0) (|$x| |i!1| |sk!7| (* 4 (div |i!3| 4))))))))) ; sum_congruence
(assert (or (= |sum!7| |sum!17|) (and (<= 0 |sk!8|) (< |sk!8| c) (not (= (* (|$x| |i!1| |sk!8| |i!3|) (|$w| |i!2| |sk!8| 0)) (* (|$w| |i!2| |sk!8| 0) (|$x| |i!1| |sk!8| (+ (* 4 (div |i!3| 4)) 2)))))))) ; sum_congruence
(assert (or (= |sum!7| |sum!18|) (and (<= 0 |sk!9|) (< |sk!9| c) (not (= (* (|$x| |i!1| |sk!9| |i!3|) (|$w| |i!2| |sk!9| 0)) (* (|$w| |i!2| |sk!9| 0) (|$x| |i!1| |sk!9| (+ (* 4 (div |i!3| 4)) 4)))))))) ; sum_congruence
(assert (or (= |sum!7| |sum!19|) (and (<= 0 |sk!10|) (< |sk!10| c) (not (= (* (|$x| |i!1| |sk!10| |i!3|) (|$w| |i!2| |sk!10| 0)) (* (|$w| |i!2| |sk!10| 0) (|$x| |i!1| |sk!10| (+ (* 4 (div |i!3| 4)) 1)))))))) ; sum_congruence
(assert (or (= |sum!7| |sum!20|) (and (<= 0 |sk!11|) (< |sk!11| c) (not (= (* (|$x| |i!1| |sk!11| |i!3|) (|$w| |i!2| |sk!11| 0)) (* (|$w| |i!2| |sk!11| 0) (|$x| |i!1| |sk!11| (+ (* 4 (div |i!3| 4)) 3)))))))) ; sum_congruence
(assert (or (= |sum!8| |sum!21|) (and (<= 0 |sk!12|) (< |sk!12| c) (not (= (* (|$x| |i!1| |sk!12| (+ |i!3| 1)) (|$w| |i!2| |sk!12| 1)) (* (|$w| |i!2| |sk!12| 1) (|$x| |i!1| |sk!12| (+ (* 4 (div |i!3| 4)) 1)))))))) ; sum_congruence
(assert (or (= |sum!8| |sum!22|) (and (<= 0 |sk!13|) (< |sk!13| c) (not (= (* (|$x| |i!1| |sk!13| (+ |i!3| 1)) (|$w| |i!2| |sk!13| 1)) (* (|$w| |i!2| |sk!13| 1) (|$x| |i!1| |sk!13| (+ (* 4 (div |i!3| 4)) 2)))))))) ; sum_congruence
(assert (or (= |sum!8| |sum!23|) (and (<= 0 |sk!14|) (< |sk!14| c) (not (= (* (|$x| |i!1| |sk!14| (+ |i!3| 1)) (|$w| |i!2| |sk!14| 1)) (* (|$w| |i!2| |sk!14| 1) (|$x| |i!1| |sk!14| (+ (* 4 (div |i!3| 4)) 3)))))))) ; sum_congruence
(assert (or (= |sum!8| |sum!24|) (and (<= 0 |sk!15|) (< |sk!15| c) (not (= (* (|$x| |i!1| |sk!15| (+ |i!3| 1)) (|$w| |i!2| |sk!15| 1)) (* (|$w| |i!2| |sk!15| 1) (|$x| |i!1| |sk!15| (+ (* 4 (div |i!3| 4)) 4)))))))) ; sum_congruence
(assert (or (= |sum!9| |sum!25|) (and (<= 0 |sk!16|) (< |sk!16| c) (not (= (* (|$x| |i!1| |sk!16| (+ |i!3| 2)) (|$w| |i!2| |sk!16| 2)) (* (|$w| |i!2| |sk!16| 2) (|$x| |i!1| |sk!16| (+ (* 4 (div |i!3| 4)) 1)))))))) ; sum_congruence
(assert (or (= |sum!9| |sum!26|) (and (<= 0 |sk!17|) (< |sk!17| c) (not (= (* (|$x| |i!1| |sk!17| (+ |i!3| 2)) (|$w| |i!2| |sk!17| 2)) (* (|$w| |i!2| |sk!17| 2) (|$x| |i!1| |sk!17| (+ (* 4 (div |i!3| 4)) 2)))))))) ; sum_congruence
(assert (or (= |sum!9| |sum!27|) (and (<= 0 |sk!18|) (< |sk!18| c) (not (= (* (|$x| |i!1| |sk!18| (+ |i!3| 2)) (|$w| |i!2| |sk!18| 2)) (* (|$w| |i!2| |sk!18| 2) (|$x| |i!1| |sk!18| (+ (* 4 (div |i!3| 4)) 3)))))))) ; sum_congruence
(assert (or (= |sum!9| |sum!28|) (and (<= 0 |sk!19|) (< |sk!19| c) (not (= (* (|$x| |i!1| |sk!19| (+ |i!3| 2)) (|$w| |i!2| |sk!19| 2)) (* (|$w| |i!2| |sk!19| 2) (|$x| |i!1| |sk!19| (+ (* 4 (div |i!3| 4)) 4)))))))) ; sum_congruence
(assert (or (= |sum!9| |sum!29|) (and (<= 0 |sk!20|) (< |sk!20| c) (not (= (* (|$x| |i!1| |sk!20| (+ |i!3| 2)) (|$w| |i!2| |sk!20| 2)) (* (|$w| |i!2| |sk!20| 2) (|$x| |i!1| |sk!20| (+ (* 4 (div |i!3| 4)) 5)))))))) ; sum_congruence
(assert (or (= |sum!16| |sum!17|) (and (<= 0 |sk!21|) (< |sk!21| c) (not (= (* (|$w| |i!2| |sk!21| 0) (|$x| |i!1| |sk!21| (* 4 (div |i!3| 4)))) (* (|$w| |i!2| |sk!21| 0) (|$x| |i!1| |sk!21| (+ (* 4 (div |i!3| 4)) 2)))))))) ; sum_congruence
(assert (or (= |sum!16| |sum!18|) (and (<= 0 |sk!22|) (< |sk!22| c) (not (= (* (|$w| |i!2| |sk!22| 0) (|$x| |i!1| |sk!22| (* 4 (div |i!3| 4)))) (* (|$w| |i!2| |sk!22| 0) (|$x| |i!1| |sk!22| (+ (* 4 (div |i!3| 4)) 4)))))))) ; sum_congruence
(assert (or (= |sum!16| |sum!19|) (and (<= 0 |sk!23|) (< |sk!23| c) (not (= (* (|$w| |i!2| |sk!23| 0) (|$x| |i!1| |sk!23| (* 4 (div |i!3| 4)))) (* (|$w| |i!2| |sk!23| 0) (|$x| |i!1| |sk!23| (+ (* 4 (div |i!3| 4)) 1)))))))) ; sum_congruence
(assert (or (= |sum!16| |sum!20|) (and (<= 0 |sk!24|) (< |sk!24| c) (not (= (* (|$w| |i!2| |sk!24| 0) (|$x| |i!1| |sk!24| (* 4 (div |i!3| 4)))) (* (|$w| |i!2| |sk!24| 0) (|$x| |i!1| |sk!24| (+ (* 4 (div |i!3| 4)) 3)))))))) ; sum_congruence
(assert (or (= |sum!17| |sum!18|) (and (<= 0 |sk!25|) (< |sk!25| c) (not (= (* (|$w| |i!2| |sk!25| 0) (|$x| |i!1| |sk!25| (+ (* 4 (div |i!3| 4)) 2))) (* (|$w| |i!2| |sk!25| 0) (|$x| |i!1| |sk!25| (+ (* 4 (div |i!3| 4)) 4)))))))) ; sum_congruence
(assert (or (= |sum!17| |sum!19|) (and (<= 0 |sk!26|) (< |sk!26| c) (not (= (* (|$w| |i!2| |sk!26| 0) (|$x| |i!1| |sk!26| (+ (* 4 (div |i!3| 4)) 2))) (* (|$w| |i!2| |sk!26| 0) (|$x| |i!1| |sk!26| (+ (* 4 (div |i!3| 4)) 1)))))))) ; sum_congruence
(assert (or (= |sum!17| |sum!20|) (and (<= 0 |sk!27|) (< |sk!27| c) (not (= (* (|$w| |i!2| |sk!27| 0) (|$x| |i!1| |sk!27| (+ (* 4 (div |i!3| 4)) 2))) (* (|$w| |i!2| |sk!27| 0) (|$x| |i!1| |sk!27| (+ (* 4 (div |i!3| 4)) 3)))))))) ; sum_congruence
(assert (or (= |sum!18| |sum!19|) (and (<= 0 |sk!28|) (< |sk!28| c) (not (= (* (|$w| |i!2| |sk!28| 0) (|$x| |i!1| |sk!28| (+ (* 4 (div |i!3| 4)) 4))) (* (|$w| |i!2| |sk!28| 0) (|$x| |i!1| |sk!28| (+ (* 4 (div |i!3| 4)) 1)))))))) ; sum_congruence
(assert (or (= |sum!18| |sum!20|) (and (<= 0 |sk!29|) (< |sk!29| c) (not (= (* (|$w| |i!2| |sk!29| 0) (|$x| |i!1| |sk!29| (+ (* 4 (div |i!3| 4)) 4))) (* (|$w| |i!2| |sk!29| 0) (|$x| |i!1| |sk!29| (+ (* 4 (div |i!3| 4)) 3)))))))) ; sum_congruence
(assert (or (= |sum!19| |sum!20|) (and (<= 0 |sk!30|) (< |sk!30| c) (not (= (* (|$w| |i!2| |sk!30| 0) (|$x| |i!1| |sk!30| (+ (* 4 (div |i!3| 4)) 1))) (* (|$w| |i!2| |sk!30| 0) (|$x| |i!1| |sk!30| (+ (* 4 (div |i!3| 4)) 3)))))))) ; sum_congruence
(assert (or (= |sum!21| |sum!22|) (and (<= 0 |sk!31|) (< |sk!31| c) (not (= (* (|$w| |i!2| |sk!31| 1) (|$x| |i!1| |sk!31| (+ (* 4 (div |i!3| 4)) 1))) (* (|$w| |i!2| |sk!31| 1) (|$x| |i!1| |sk!31| (+ (* 4 (div |i!3| 4)) 2)))))))) ; sum_congruence
(assert (or (= |sum!21| |sum!23|) (and (<= 0 |sk!32|) (< |sk!32| c) (not (= (* (|$w| |i!2| |sk!32| 1) (|$x| |i!1| |sk!32| (+ (* 4 (div |i!3| 4)) 1))) (* (|$w| |i!2| |sk!32| 1) (|$x| |i!1| |sk!32| (+ (* 4 (div |i!3| 4)) 3)))))))) ; sum_congruence
(assert (or (= |sum!21| |sum!24|) (and (<= 0 |sk!33|) (< |sk!33| c) (not (= (* (|$w| |i!2| |sk!33| 1) (|$x| |i!1| |sk!33| (+ (* 4 (div |i!3| 4)) 1))) (* (|$w| |i!2| |sk!33| 1) (|$x| |i!1| |sk!33| (+ (* 4 (div |i!3| 4)) 4)))))))) ; sum_congruence
(assert (or (= |sum!22| |sum!23|) (and (<= 0 |sk!34|) (< |sk!34| c) (not (= (* (|$w| |i!2| |sk!34| 1) (|$x| |i!1| |sk!34| (+ (* 4 (div |i!3| 4)) 2))) (* (|$w| |i!2| |sk!34| 1) (|$x| |i!1| |sk!34| (+ (* 4 (div |i!3| 4)) 3)))))))) ; sum_congruence
(assert (or (= |sum!22| |sum!24|) (and (<= 0 |sk!35|) (< |sk!35| c) (not (= (* (|$w| |i!2| |sk!35| 1) (|$x| |i!1| |sk!35| (+ (* 4 (div |i!3| 4)) 2))) (* (|$w| |i!2| |sk!35| 1) (|$x| |i!1| |sk!35| (+ (* 4 (div |i!3| 4)) 4)))))))) ; sum_congruence
(assert (or (= |sum!23| |sum!24|) (and (<= 0 |sk!36|) (< |sk!36| c) (not (= (* (|$w| |i!2| |sk!36| 1) (|$x| |i!1| |sk!36| (+ (* 4 (div |i!3| 4)) 3))) (* (|$w| |i!2| |sk!36| 1) (|$x| |i!1| |sk!36| (+ (* 4 (div |i!3| 4)) 4)))))))) ; sum_congruence
(assert (or (= |sum!25| |sum!26|) (and (<= 0 |sk!37|) (< |sk!37| c) (not (= (* (|$w| |i!2| |sk!37| 2) (|$x| |i!1| |sk!37| (+ (* 4 (div |i!3| 4)) 1))) (* (|$w| |i!2| |sk!37| 2) (|$x| |i!1| |sk!37| (+ (* 4 (div |i!3| 4)) 2)))))))) ; sum_congruence
(assert (or (= |sum!25| |sum!27|) (and (<= 0 |sk!38|) (< |sk!38| c) (not (= (* (|$w| |i!2| |sk!38| 2) (|$x| |i!1| |sk!38| (+ (* 4 (div |i!3| 4)) 1))) (* (|$w| |i!2| |sk!38| 2) (|$x| |i!1| |sk!38| (+ (* 4 (div |i!3| 4)) 3)))))))) ; sum_congruence
(assert (or (= |sum!25| |sum!28|) (and (<= 0 |sk!39|) (< |sk!39| c) (not (= (* (|$w| |i!2| |sk!39| 2) (|$x| |i!1| |sk!39| (+ (* 4 (div |i!3| 4)) 1))) (* (|$w| |i!2| |sk!39| 2) (|$x| |i!1| |sk!39| (+ (* 4 (div |i!3| 4)) 4)))))))) ; sum_congruence
(assert (or (= |sum!25| |sum!29|) (and (<= 0 |sk!40|) (< |sk!40| c) (not (= (* (|$w| |i!2| |sk!40| 2) (|$x| |i!1| |sk!40| (+ (* 4 (div |i!3| 4)) 1))) (* (|$w| |i!2| |sk!40| 2) (|$x| |i!1| |sk!40| (+ (* 4 (div |i!3| 4)) 5)))))))) ; sum_congruence
(assert (or (= |sum!26| |sum!27|) (and (<= 0 |sk!41|) (< |sk!41| c) (not (= (* (|$w| |i!2| |sk!41| 2) (|$x| |i!1| |sk!41| (+ (* 4 (div |i!3| 4)) 2))) (* (|$w| |i!2| |sk!41| 2) (|$x| |i!1| |sk!41| (+ (* 4 (div |i!3| 4)) 3)))))))) ; sum_congruence
(assert (or (= |sum!26| |sum!28|) (and (<= 0 |sk!42|) (< |sk!42| c) (not (= (* (|$w| |i!2| |sk!42| 2) (|$x| |i!1| |sk!42| (+ (* 4 (div |i!3| 4)) 2))) (* (|$w| |i!2| |sk!42| 2) (|$x| |i!1| |sk!42| (+ (* 4 (div |i!3| 4)) 4)))))))) ; sum_congruence
(assert (or (= |sum!26| |sum!29|) (and (<= 0 |sk!43|) (< |sk!43| c) (not (= (* (|$w| |i!2| |sk!43| 2) (|$x| |i!1| |sk!43| (+ (* 4 (div |i!3| 4)) 2))) (* (|$w| |i!2| |sk!43| 2) (|$x| |i!1| |sk!43| (+ (* 4 (div |i!3| 4)) 5)))))))) ; sum_congruence
(assert (or (= |sum!27| |sum!28|) (and (<= 0 |sk!44|) (< |sk!44| c) (not (= (* (|$w| |i!2| |sk!44| 2) (|$x| |i!1| |sk!44| (+ (* 4 (div |i!3| 4)) 3))) (* (|$w| |i!2| |sk!44| 2) (|$x| |i!1| |sk!44| (+ (* 4 (div |i!3| 4)) 4)))))))) ; sum_congruence
(assert (or (= |sum!27| |sum!29|) (and (<= 0 |sk!45|) (< |sk!45| c) (not (= (* (|$w| |i!2| |sk!45| 2) (|$x| |i!1| |sk!45| (+ (* 4 (div |i!3| 4)) 3))) (* (|$w| |i!2| |sk!45| 2) (|$x| |i!1| |sk!45| (+ (* 4 (div |i!3| 4)) 5)))))))) ; sum_congruence
(assert (or (= |sum!28| |sum!29|) (and (<= 0 |sk!46|) (< |sk!46| c) (not (= (* (|$w| |i!2| |sk!46| 2) (|$x| |i!1| |sk!46| (+ (* 4 (div |i!3| 4)) 4))) (* (|$w| |i!2| |sk!46| 2) (|$x| |i!1| |sk!46| (+ (* 4 (div |i!3| 4)) 5)))))))) ; sum_congruence
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| m) (<= 0 |i!3|) (< |i!3| (* 4 t)))) (= |sum!0| (ite (<= 0 (* (- 1) (+ |i!3| (* (- 4) (div |i!3| 4))))) (+ |sum!1| |sum!2| |sum!3| |sum!4| |sum!5|) (ite (and (<= 0 (+ |i!3| (* (- 4) (div |i!3| 4)) (- 1))) (<= 0 (+ (* (- 1) (+ |i!3| (* (- 4) (div |i!3| 4)))) 1))) (+ |sum!2| (* (- 1.0) |sum!3|) (* 2.0 (+ |sum!4| (* (- 1.0) |sum!5|)))) (ite (and (<= 0 (+ |i!3| (* (- 4) (div |i!3| 4)) (- 2))) (<= 0 (+ (* (- 1) (+ |i!3| (* (- 4) (div |i!3| 4)))) 2))) (+ |sum!2| |sum!3| (* 4.0 (+ |sum!4| |sum!5|))) (+ |sum!2| (* (- 1.0) |sum!3|) (* 8.0 (+ |sum!4| (* (- 1.0) |sum!5|))) |sum!6|)))))))) ; the negated goal
(check-sat)
(reset)

