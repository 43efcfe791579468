; rule winograd-two-outputs-of-three-taps, obligation: defined
; lemma instances: {}
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
(declare-fun |at!91| () Int)
(declare-fun |at!92| () Int)
(declare-fun |at!93| () Int)
(declare-fun |k!3| () Int)
(declare-fun |k!4| () Int)
(declare-fun |k!5| () Int)
(declare-fun |k!6| () Int)
(declare-fun |k!11| () Int)
(declare-fun |k!12| () Int)
(declare-fun |k!29| () Int)
(declare-fun |k!30| () Int)
(declare-fun |at!87| () Int)
(declare-fun |at!88| () Int)
(declare-fun |at!89| () Int)
(declare-fun |at!90| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 m)) ; the least m
(assert (<= 1 t)) ; the least t
(assert (or (not (and (<= 0 |at!4|) (< |at!4| n) (<= 0 |at!5|) (< |at!5| m) (<= 0 |at!6|) (< |at!6| (* 2 t)) (< 0 c))) (and (<= 0 |at!6|) (< |at!6| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| n) (<= 0 |at!8|) (< |at!8| m) (<= 0 |at!9|) (< |at!9| (* 2 t)) (< 0 c))) (and (<= 0 |at!9|) (< |at!9| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| n) (<= 0 |at!11|) (< |at!11| m) (<= 0 |at!12|) (< |at!12| (* 2 t)) (< 0 c))) (and (<= 0 |at!12|) (< |at!12| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| n) (<= 0 |at!14|) (< |at!14| m) (<= 0 |at!15|) (< |at!15| (* 2 t)) (< 0 c))) (and (<= 0 |at!15|) (< |at!15| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!16|) (< |at!16| n) (<= 0 |at!17|) (< |at!17| m) (<= 0 |at!18|) (< |at!18| (* 2 t)) (< 0 c))) (and (<= 0 |at!18|) (< |at!18| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| m) (<= 0 |at!21|) (< |at!21| (* 2 t)) (< 0 c))) (and (<= 0 |at!21|) (< |at!21| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| n) (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| (* 2 t)) (< 0 c))) (and (<= 0 |at!24|) (< |at!24| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| n) (<= 0 |at!26|) (< |at!26| m) (<= 0 |at!27|) (< |at!27| (* 2 t)) (< 0 c))) (and (<= 0 |at!27|) (< |at!27| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| n) (<= 0 |at!29|) (< |at!29| m) (<= 0 |at!30|) (< |at!30| (* 2 t)) (< 0 c))) (and (<= 0 |at!30|) (< |at!30| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| n) (<= 0 |at!32|) (< |at!32| m) (<= 0 |at!33|) (< |at!33| (* 2 t)) (< 0 c))) (and (<= 0 |at!33|) (< |at!33| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!34|) (< |at!34| n) (<= 0 |at!35|) (< |at!35| m) (<= 0 |at!36|) (< |at!36| (* 2 t)) (< 0 c))) (and (<= 0 |at!36|) (< |at!36| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| n) (<= 0 |at!38|) (< |at!38| m) (<= 0 |at!39|) (< |at!39| (* 2 t)) (< 0 c))) (and (<= 0 |at!39|) (< |at!39| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!40|) (< |at!40| n) (<= 0 |at!41|) (< |at!41| m) (<= 0 |at!42|) (< |at!42| (* 2 t)) (< 0 c))) (and (<= 0 |at!42|) (< |at!42| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| n) (<= 0 |at!44|) (< |at!44| m) (<= 0 |at!45|) (< |at!45| (* 2 t)) (< 0 c))) (and (<= 0 |at!45|) (< |at!45| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!46|) (< |at!46| n) (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| (* 2 t)) (< 0 c))) (and (<= 0 |at!48|) (< |at!48| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| n) (<= 0 |at!50|) (< |at!50| m) (<= 0 |at!51|) (< |at!51| (* 2 t)) (< 0 c))) (and (<= 0 |at!51|) (< |at!51| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!52|) (< |at!52| n) (<= 0 |at!53|) (< |at!53| m) (<= 0 |at!54|) (< |at!54| (* 2 t)) (< 0 c))) (and (<= 0 |at!54|) (< |at!54| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!55|) (< |at!55| n) (<= 0 |at!56|) (< |at!56| m) (<= 0 |at!57|) (< |at!57| (* 2 t)) (< 0 c))) (and (<= 0 |at!57|) (< |at!57| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| n) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| (* 2 t)) (< 0 c))) (and (<= 0 |at!60|) (< |at!60| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!61|) (< |at!61| n) (<= 0 |at!62|) (< |at!62| m) (<= 0 |at!63|) (< |at!63| (* 2 t)) (< 0 c))) (and (<= 0 |at!63|) (< |at!63| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!68|) (< |at!68| n) (<= 0 |at!69|) (< |at!69| m) (<= 0 |at!70|) (< |at!70| (* 2 t)) (< 0 c))) (and (<= 0 |at!70|) (< |at!70| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!71|) (< |at!71| n) (<= 0 |at!72|) (< |at!72| m) (<= 0 |at!73|) (< |at!73| (* 2 t)) (< 0 c))) (and (<= 0 |at!73|) (< |at!73| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!74|) (< |at!74| n) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| (* 2 t)) (< 0 c))) (and (<= 0 |at!76|) (< |at!76| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!77|) (< |at!77| n) (<= 0 |at!78|) (< |at!78| m) (<= 0 |at!79|) (< |at!79| (* 2 t)) (< 0 c))) (and (<= 0 |at!79|) (< |at!79| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!80|) (< |at!80| n) (<= 0 |at!81|) (< |at!81| m) (<= 0 |at!82|) (< |at!82| (* 2 t)) (< 0 c))) (and (<= 0 |at!82|) (< |at!82| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!91|) (< |at!91| n) (<= 0 |at!92|) (< |at!92| m) (<= 0 |at!93|) (< |at!93| (* 2 t)) (< 0 c))) (and (<= 0 |at!93|) (< |at!93| (+ (* 2 t) 2))))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 m) (< 0 (* 2 t)) (< 0 c))) (< 0 (+ (* 2 t) 2)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (not (and (or (not (and (<= 0 |at!4|) (< |at!4| n) (<= 0 |at!5|) (< |at!5| c) (<= 0 |at!6|) (< |at!6| t))) (and (<= 0 (* 2 |at!6|)) (< (* 2 |at!6|) (+ (* 2 t) 2)))) (or (not (and (<= 0 |at!7|) (< |at!7| n) (<= 0 |at!8|) (< |at!8| c) (<= 0 |at!9|) (< |at!9| t))) (and (<= 0 (+ (* 2 |at!9|) 2)) (< (+ (* 2 |at!9|) 2) (+ (* 2 t) 2)))) (or (not (and (<= 0 |at!13|) (< |at!13| m) (<= 0 |at!14|) (< |at!14| c) (<= 0 |at!15|) (< |at!15| 1))) (and (<= 0 |at!15|) (< |at!15| 3))) (or (not (and (<= 0 |at!16|) (< |at!16| n) (<= 0 |at!17|) (< |at!17| m) (<= 0 |at!18|) (< |at!18| t) (<= 0 |k!3|) (< |k!3| c) (<= 0 |k!4|) (< |k!4| 1))) (and (<= 0 (+ |at!18| |k!4|)) (< (+ |at!18| |k!4|) t))) (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| c) (<= 0 |at!21|) (< |at!21| t))) (and (<= 0 (+ (* 2 |at!21|) 1)) (< (+ (* 2 |at!21|) 1) (+ (* 2 t) 2)))) (or (not (and (<= 0 |at!25|) (< |at!25| m) (<= 0 |at!26|) (< |at!26| c) (<= 0 |at!27|) (< |at!27| 1))) (and (<= 0 (+ |at!27| 1)) (< (+ |at!27| 1) 3))) (or (not (and (<= 0 |at!31|) (< |at!31| m) (<= 0 |at!32|) (< |at!32| c) (<= 0 |at!33|) (< |at!33| 1))) (and (<= 0 (+ |at!33| 2)) (< (+ |at!33| 2) 3))) (or (not (and (<= 0 |at!40|) (< |at!40| n) (<= 0 |at!41|) (< |at!41| m) (<= 0 |at!42|) (< |at!42| t) (<= 0 |k!5|) (< |k!5| c) (<= 0 |k!6|) (< |k!6| 1))) (and (<= 0 (+ |at!42| |k!6|)) (< (+ |at!42| |k!6|) t))) (or (not (and (<= 0 |at!58|) (< |at!58| n) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| t) (<= 0 |k!11|) (< |k!11| c) (<= 0 |k!12|) (< |k!12| 1))) (and (<= 0 (+ |at!60| |k!12|)) (< (+ |at!60| |k!12|) t))) (or (not (and (<= 0 |at!71|) (< |at!71| n) (<= 0 |at!72|) (< |at!72| c) (<= 0 |at!73|) (< |at!73| t))) (and (<= 0 (+ (* 2 |at!73|) 3)) (< (+ (* 2 |at!73|) 3) (+ (* 2 t) 2)))) (or (not (and (<= 0 |at!77|) (< |at!77| n) (<= 0 |at!78|) (< |at!78| m) (<= 0 |at!79|) (< |at!79| t) (<= 0 |k!29|) (< |k!29| c) (<= 0 |k!30|) (< |k!30| 1))) (and (<= 0 (+ |at!79| |k!30|)) (< (+ |at!79| |k!30|) t))) (or (not (and (<= 0 |at!87|) (< |at!87| n) (<= 0 |at!88|) (< |at!88| m) (<= 0 |at!89|) (< |at!89| t) (<= 0 |at!90|) (< |at!90| 2) (<= 0 (* (- 1) |at!90|)))) (and (<= 0 |at!90|) (< |at!90| 1))) (or (not (and (<= 0 |at!87|) (< |at!87| n) (<= 0 |at!88|) (< |at!88| m) (<= 0 |at!89|) (< |at!89| t) (<= 0 |at!90|) (< |at!90| 2) (not (<= 0 (* (- 1) |at!90|))))) (<= 0 (+ |at!90| (- 1)))) (or (not (and (<= 0 |at!87|) (< |at!87| n) (<= 0 |at!88|) (< |at!88| m) (<= 0 |at!89|) (< |at!89| t) (<= 0 |at!90|) (< |at!90| 2) (not (<= 0 (* (- 1) |at!90|))))) (and (<= 0 (+ |at!90| (- 1))) (< (+ |at!90| (- 1)) 1)))))) ; the negated goal
(check-sat)
(reset)

