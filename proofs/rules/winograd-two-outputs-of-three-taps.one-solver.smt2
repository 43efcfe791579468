; rule winograd-two-outputs-of-three-taps, obligation: equal
; lemma instances: {floor_division=1, sum_congruence=55, sum_linear=4, sum_non_negative=20, sum_unroll=5}
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
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |sk!2| () Int)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$w| (Int Int Int) Real)
(declare-fun |i!2| () Int)
(declare-fun |sum!5| () Real)
(declare-fun |sum!6| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |sk!4| () Int)
(declare-fun |sum!8| () Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |sk!6| () Int)
(declare-fun |sum!9| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sk!7| () Int)
(declare-fun |sk!8| () Int)
(declare-fun |sum!10| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |sk!9| () Int)
(declare-fun |sk!10| () Int)
(declare-fun |sum!11| () Real)
(declare-fun |sk!11| () Int)
(declare-fun |sk!12| () Int)
(declare-fun |sk!13| () Int)
(declare-fun |sk!14| () Int)
(declare-fun |sum!12| () Real)
(declare-fun |sum!13| () Real)
(declare-fun |sk!15| () Int)
(declare-fun |sk!16| () Int)
(declare-fun |sum!14| () Real)
(declare-fun |sum!15| () Real)
(declare-fun |sum!16| () Real)
(declare-fun |sum!17| () Real)
(declare-fun |sum!18| () Real)
(declare-fun |sk!17| () Int)
(declare-fun |sk!18| () Int)
(declare-fun |sk!19| () Int)
(declare-fun |sk!20| () Int)
(declare-fun |sum!19| () Real)
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
(declare-fun |sk!47| () Int)
(declare-fun |sk!48| () Int)
(declare-fun |sk!49| () Int)
(declare-fun |sk!50| () Int)
(declare-fun |sk!51| () Int)
(declare-fun |sk!52| () Int)
(declare-fun |sk!53| () Int)
(declare-fun |sk!54| () Int)
(declare-fun |sk!55| () Int)
(declare-fun |sk!56| () Int)
(declare-fun |sk!57| () Int)
(declare-fun |sk!58| () Int)
(declare-fun |sk!59| () Int)
(declare-fun |sk!60| () Int)
(declare-fun |sk!61| () Int)
(declare-fun |sk!62| () Int)
(declare-fun |sk!63| () Int)
(declare-fun |sk!64| () Int)
(declare-fun |sk!65| () Int)
(declare-fun |sk!66| () Int)
(declare-fun |sk!67| () Int)
(declare-fun |sk!68| () Int)
(declare-fun |sk!69| () Int)
(declare-fun |sk!70| () Int)
(declare-fun |sk!71| () Int)
(declare-fun |sk!72| () Int)
(declare-fun |sk!73| () Int)
(declare-fun |sk!74| () Int)
(declare-fun |sk!75| () Int)
(declare-fun |sk!76| () Int)
(declare-fun |sk!77| () Int)
(declare-fun |sk!78| () Int)
(declare-fun |sk!79| () Int)
(declare-fun |sk!80| () Int)
(declare-fun |sk!81| () Int)
(declare-fun |sk!82| () Int)
(declare-fun |sk!83| () Int)
(declare-fun |sk!84| () Int)
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
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!1|) (< |sk!1| c) (<= 0 |sk!2|) (< |sk!2| 3) (< (* (|$x| |i!1| |sk!1| (+ |i!3| |sk!2|)) (|$w| |i!2| |sk!1| |sk!2|)) 0.0)))) ; sum_non_negative
(assert (= |sum!0| (+ |sum!5| |sum!6| |sum!7|))) ; sum_unroll
(assert (and (<= (* 2 (div |i!3| 2)) |i!3|) (< |i!3| (+ (* 2 (div |i!3| 2)) 2)))) ; floor_division
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!3|) (< |sk!3| c) (<= 0 |sk!4|) (< |sk!4| 1) (< (* (+ (|$x| |i!1| |sk!3| (* 2 (+ (div |i!3| 2) |sk!4|))) (* (- 1.0) (|$x| |i!1| |sk!3| (+ (* 2 (+ (div |i!3| 2) |sk!4|)) 2)))) (|$w| |i!2| |sk!3| |sk!4|)) 0.0)))) ; sum_non_negative
(assert (= |sum!1| |sum!8|)) ; sum_unroll
(assert (or (<= 0.0 |sum!2|) (and (<= 0 |sk!5|) (< |sk!5| c) (<= 0 |sk!6|) (< |sk!6| 1) (< (* (/ 1.0 2.0) (+ (|$x| |i!1| |sk!5| (+ (* 2 (+ (div |i!3| 2) |sk!6|)) 1)) (|$x| |i!1| |sk!5| (+ (* 2 (+ (div |i!3| 2) |sk!6|)) 2))) (+ (|$w| |i!2| |sk!5| |sk!6|) (|$w| |i!2| |sk!5| (+ |sk!6| 1)) (|$w| |i!2| |sk!5| (+ |sk!6| 2)))) 0.0)))) ; sum_non_negative
(assert (= |sum!2| |sum!9|)) ; sum_unroll
(assert (or (<= 0.0 |sum!3|) (and (<= 0 |sk!7|) (< |sk!7| c) (<= 0 |sk!8|) (< |sk!8| 1) (< (* (/ 1.0 2.0) (+ (|$x| |i!1| |sk!7| (+ (* 2 (+ (div |i!3| 2) |sk!8|)) 2)) (* (- 1.0) (|$x| |i!1| |sk!7| (+ (* 2 (+ (div |i!3| 2) |sk!8|)) 1)))) (+ (|$w| |i!2| |sk!7| |sk!8|) (* (- 1.0) (|$w| |i!2| |sk!7| (+ |sk!8| 1))) (|$w| |i!2| |sk!7| (+ |sk!8| 2)))) 0.0)))) ; sum_non_negative
(assert (= |sum!3| |sum!10|)) ; sum_unroll
(assert (or (<= 0.0 |sum!4|) (and (<= 0 |sk!9|) (< |sk!9| c) (<= 0 |sk!10|) (< |sk!10| 1) (< (* (+ (|$x| |i!1| |sk!9| (+ (* 2 (+ (div |i!3| 2) |sk!10|)) 1)) (* (- 1.0) (|$x| |i!1| |sk!9| (+ (* 2 (+ (div |i!3| 2) |sk!10|)) 3)))) (|$w| |i!2| |sk!9| (+ |sk!10| 2))) 0.0)))) ; sum_non_negative
(assert (= |sum!4| |sum!11|)) ; sum_unroll
(assert (or (<= 0.0 |sum!5|) (and (<= 0 |sk!11|) (< |sk!11| c) (< (* (|$x| |i!1| |sk!11| |i!3|) (|$w| |i!2| |sk!11| 0)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!6|) (and (<= 0 |sk!12|) (< |sk!12| c) (< (* (|$x| |i!1| |sk!12| (+ |i!3| 1)) (|$w| |i!2| |sk!12| 1)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!7|) (and (<= 0 |sk!13|) (< |sk!13| c) (< (* (|$x| |i!1| |sk!13| (+ |i!3| 2)) (|$w| |i!2| |sk!13| 2)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!8|) (and (<= 0 |sk!14|) (< |sk!14| c) (< (* (+ (|$x| |i!1| |sk!14| (* 2 (div |i!3| 2))) (* (- 1.0) (|$x| |i!1| |sk!14| (+ (* 2 (div |i!3| 2)) 2)))) (|$w| |i!2| |sk!14| 0)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!8| (+ |sum!12| (* (- 1.0) |sum!13|))) (and (<= 0 |sk!15|) (< |sk!15| c) (not (= (* (+ (|$x| |i!1| |sk!15| (* 2 (div |i!3| 2))) (* (- 1.0) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 2)))) (|$w| |i!2| |sk!15| 0)) (+ (* (|$w| |i!2| |sk!15| 0) (|$x| |i!1| |sk!15| (* 2 (div |i!3| 2)))) (* (- 1.0) (|$w| |i!2| |sk!15| 0) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 2))))))))) ; sum_linear
(assert (or (<= 0.0 |sum!9|) (and (<= 0 |sk!16|) (< |sk!16| c) (< (* (/ 1.0 2.0) (+ (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 2))) (+ (|$w| |i!2| |sk!16| 0) (|$w| |i!2| |sk!16| 1) (|$w| |i!2| |sk!16| 2))) 0.0)))) ; sum_non_negative
(assert (or (= |sum!9| (+ (* (/ 1.0 2.0) |sum!14|) (* (/ 1.0 2.0) |sum!13|) (* (/ 1.0 2.0) |sum!15|) (* (/ 1.0 2.0) |sum!16|) (* (/ 1.0 2.0) |sum!17|) (* (/ 1.0 2.0) |sum!18|))) (and (<= 0 |sk!17|) (< |sk!17| c) (not (= (* (/ 1.0 2.0) (+ (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2))) (+ (|$w| |i!2| |sk!17| 0) (|$w| |i!2| |sk!17| 1) (|$w| |i!2| |sk!17| 2))) (+ (* (/ 1.0 2.0) (|$w| |i!2| |sk!17| 0) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1))) (* (/ 1.0 2.0) (|$w| |i!2| |sk!17| 0) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2))) (* (/ 1.0 2.0) (|$w| |i!2| |sk!17| 1) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1))) (* (/ 1.0 2.0) (|$w| |i!2| |sk!17| 1) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2))) (* (/ 1.0 2.0) (|$w| |i!2| |sk!17| 2) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1))) (* (/ 1.0 2.0) (|$w| |i!2| |sk!17| 2) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2))))))))) ; sum_linear
(assert (or (<= 0.0 |sum!10|) (and (<= 0 |sk!18|) (< |sk!18| c) (< (* (/ 1.0 2.0) (+ (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 2)) (* (- 1.0) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 1)))) (+ (|$w| |i!2| |sk!18| 0) (* (- 1.0) (|$w| |i!2| |sk!18| 1)) (|$w| |i!2| |sk!18| 2))) 0.0)))) ; sum_non_negative
(assert (or (= |sum!10| (+ (* (- (/ 1.0 2.0)) |sum!14|) (* (/ 1.0 2.0) |sum!13|) (* (/ 1.0 2.0) |sum!15|) (* (- (/ 1.0 2.0)) |sum!16|) (* (- (/ 1.0 2.0)) |sum!17|) (* (/ 1.0 2.0) |sum!18|))) (and (<= 0 |sk!19|) (< |sk!19| c) (not (= (* (/ 1.0 2.0) (+ (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2)) (* (- 1.0) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 1)))) (+ (|$w| |i!2| |sk!19| 0) (* (- 1.0) (|$w| |i!2| |sk!19| 1)) (|$w| |i!2| |sk!19| 2))) (+ (* (- (/ 1.0 2.0)) (|$w| |i!2| |sk!19| 0) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 1))) (* (/ 1.0 2.0) (|$w| |i!2| |sk!19| 0) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2))) (* (/ 1.0 2.0) (|$w| |i!2| |sk!19| 1) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 1))) (* (- (/ 1.0 2.0)) (|$w| |i!2| |sk!19| 1) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2))) (* (- (/ 1.0 2.0)) (|$w| |i!2| |sk!19| 2) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 1))) (* (/ 1.0 2.0) (|$w| |i!2| |sk!19| 2) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2))))))))) ; sum_linear
(assert (or (<= 0.0 |sum!11|) (and (<= 0 |sk!20|) (< |sk!20| c) (< (* (+ (|$x| |i!1| |sk!20| (+ (* 2 (div |i!3| 2)) 1)) (* (- 1.0) (|$x| |i!1| |sk!20| (+ (* 2 (div |i!3| 2)) 3)))) (|$w| |i!2| |sk!20| 2)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!11| (+ |sum!17| (* (- 1.0) |sum!19|))) (and (<= 0 |sk!21|) (< |sk!21| c) (not (= (* (+ (|$x| |i!1| |sk!21| (+ (* 2 (div |i!3| 2)) 1)) (* (- 1.0) (|$x| |i!1| |sk!21| (+ (* 2 (div |i!3| 2)) 3)))) (|$w| |i!2| |sk!21| 2)) (+ (* (|$w| |i!2| |sk!21| 2) (|$x| |i!1| |sk!21| (+ (* 2 (div |i!3| 2)) 1))) (* (- 1.0) (|$w| |i!2| |sk!21| 2) (|$x| |i!1| |sk!21| (+ (* 2 (div |i!3| 2)) 3))))))))) ; sum_linear
(assert (or (<= 0.0 |sum!12|) (and (<= 0 |sk!22|) (< |sk!22| c) (< (* (|$w| |i!2| |sk!22| 0) (|$x| |i!1| |sk!22| (* 2 (div |i!3| 2)))) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!13|) (and (<= 0 |sk!23|) (< |sk!23| c) (< (* (|$w| |i!2| |sk!23| 0) (|$x| |i!1| |sk!23| (+ (* 2 (div |i!3| 2)) 2))) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!14|) (and (<= 0 |sk!24|) (< |sk!24| c) (< (* (|$w| |i!2| |sk!24| 0) (|$x| |i!1| |sk!24| (+ (* 2 (div |i!3| 2)) 1))) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!15|) (and (<= 0 |sk!25|) (< |sk!25| c) (< (* (|$w| |i!2| |sk!25| 1) (|$x| |i!1| |sk!25| (+ (* 2 (div |i!3| 2)) 1))) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!16|) (and (<= 0 |sk!26|) (< |sk!26| c) (< (* (|$w| |i!2| |sk!26| 1) (|$x| |i!1| |sk!26| (+ (* 2 (div |i!3| 2)) 2))) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!17|) (and (<= 0 |sk!27|) (< |sk!27| c) (< (* (|$w| |i!2| |sk!27| 2) (|$x| |i!1| |sk!27| (+ (* 2 (div |i!3| 2)) 1))) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!18|) (and (<= 0 |sk!28|) (< |sk!28| c) (< (* (|$w| |i!2| |sk!28| 2) (|$x| |i!1| |sk!28| (+ (* 2 (div |i!3| 2)) 2))) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!19|) (and (<= 0 |sk!29|) (< |sk!29| c) (< (* (|$w| |i!2| |sk!29| 2) (|$x| |i!1| |sk!29| (+ (* 2 (div |i!3| 2)) 3))) 0.0)))) ; sum_non_negative
(assert (or (= |sum!5| |sum!6|) (and (<= 0 |sk!30|) (< |sk!30| c) (not (= (* (|$x| |i!1| |sk!30| |i!3|) (|$w| |i!2| |sk!30| 0)) (* (|$x| |i!1| |sk!30| (+ |i!3| 1)) (|$w| |i!2| |sk!30| 1))))))) ; sum_congruence
(assert (or (= |sum!5| |sum!7|) (and (<= 0 |sk!31|) (< |sk!31| c) (not (= (* (|$x| |i!1| |sk!31| |i!3|) (|$w| |i!2| |sk!31| 0)) (* (|$x| |i!1| |sk!31| (+ |i!3| 2)) (|$w| |i!2| |sk!31| 2))))))) ; sum_congruence
(assert (or (= |sum!5| |sum!12|) (and (<= 0 |sk!32|) (< |sk!32| c) (not (= (* (|$x| |i!1| |sk!32| |i!3|) (|$w| |i!2| |sk!32| 0)) (* (|$w| |i!2| |sk!32| 0) (|$x| |i!1| |sk!32| (* 2 (div |i!3| 2))))))))) ; sum_congruence
(assert (or (= |sum!5| |sum!13|) (and (<= 0 |sk!33|) (< |sk!33| c) (not (= (* (|$x| |i!1| |sk!33| |i!3|) (|$w| |i!2| |sk!33| 0)) (* (|$w| |i!2| |sk!33| 0) (|$x| |i!1| |sk!33| (+ (* 2 (div |i!3| 2)) 2)))))))) ; sum_congruence
(assert (or (= |sum!5| |sum!14|) (and (<= 0 |sk!34|) (< |sk!34| c) (not (= (* (|$x| |i!1| |sk!34| |i!3|) (|$w| |i!2| |sk!34| 0)) (* (|$w| |i!2| |sk!34| 0) (|$x| |i!1| |sk!34| (+ (* 2 (div |i!3| 2)) 1)))))))) ; sum_congruence
(assert (or (= |sum!5| |sum!15|) (and (<= 0 |sk!35|) (< |sk!35| c) (not (= (* (|$x| |i!1| |sk!35| |i!3|) (|$w| |i!2| |sk!35| 0)) (* (|$w| |i!2| |sk!35| 1) (|$x| |i!1| |sk!35| (+ (* 2 (div |i!3| 2)) 1)))))))) ; sum_congruence
(assert (or (= |sum!5| |sum!16|) (and (<= 0 |sk!36|) (< |sk!36| c) (not (= (* (|$x| |i!1| |sk!36| |i!3|) (|$w| |i!2| |sk!36| 0)) (* (|$w| |i!2| |sk!36| 1) (|$x| |i!1| |sk!36| (+ (* 2 (div |i!3| 2)) 2)))))))) ; sum_congruence
(assert (or (= |sum!5| |sum!17|) (and (<= 0 |sk!37|) (< |sk!37| c) (not (= (* (|$x| |i!1| |sk!37| |i!3|) (|$w| |i!2| |sk!37| 0)) (* (|$w| |i!2| |sk!37| 2) (|$x| |i!1| |sk!37| (+ (* 2 (div |i!3| 2)) 1)))))))) ; sum_congruence
(assert (or (= |sum!5| |sum!18|) (and (<= 0 |sk!38|) (< |sk!38| c) (not (= (* (|$x| |i!1| |sk!38| |i!3|) (|$w| |i!2| |sk!38| 0)) (* (|$w| |i!2| |sk!38| 2) (|$x| |i!1| |sk!38| (+ (* 2 (div |i!3| 2)) 2)))))))) ; sum_congruence
(assert (or (= |sum!5| |sum!19|) (and (<= 0 |sk!39|) (< |sk!39| c) (not (= (* (|$x| |i!1| |sk!39| |i!3|) (|$w| |i!2| |sk!39| 0)) (* (|$w| |i!2| |sk!39| 2) (|$x| |i!1| |sk!39| (+ (* 2 (div |i!3| 2)) 3)))))))) ; sum_congruence
(assert (or (= |sum!6| |sum!7|) (and (<= 0 |sk!40|) (< |sk!40| c) (not (= (* (|$x| |i!1| |sk!40| (+ |i!3| 1)) (|$w| |i!2| |sk!40| 1)) (* (|$x| |i!1| |sk!40| (+ |i!3| 2)) (|$w| |i!2| |sk!40| 2))))))) ; sum_congruence
(assert (or (= |sum!6| |sum!12|) (and (<= 0 |sk!41|) (< |sk!41| c) (not (= (* (|$x| |i!1| |sk!41| (+ |i!3| 1)) (|$w| |i!2| |sk!41| 1)) (* (|$w| |i!2| |sk!41| 0) (|$x| |i!1| |sk!41| (* 2 (div |i!3| 2))))))))) ; sum_congruence
(assert (or (= |sum!6| |sum!13|) (and (<= 0 |sk!42|) (< |sk!42| c) (not (= (* (|$x| |i!1| |sk!42| (+ |i!3| 1)) (|$w| |i!2| |sk!42| 1)) (* (|$w| |i!2| |sk!42| 0) (|$x| |i!1| |sk!42| (+ (* 2 (div |i!3| 2)) 2)))))))) ; sum_congruence
(assert (or (= |sum!6| |sum!14|) (and (<= 0 |sk!43|) (< |sk!43| c) (not (= (* (|$x| |i!1| |sk!43| (+ |i!3| 1)) (|$w| |i!2| |sk!43| 1)) (* (|$w| |i!2| |sk!43| 0) (|$x| |i!1| |sk!43| (+ (* 2 (div |i!3| 2)) 1)))))))) ; sum_congruence
(assert (or (= |sum!6| |sum!15|) (and (<= 0 |sk!44|) (< |sk!44| c) (not (= (* (|$x| |i!1| |sk!44| (+ |i!3| 1)) (|$w| |i!2| |sk!44| 1)) (* (|$w| |i!2| |sk!44| 1) (|$x| |i!1| |sk!44| (+ (* 2 (div |i!3| 2)) 1)))))))) ; sum_congruence
(assert (or (= |sum!6| |sum!16|) (and (<= 0 |sk!45|) (< |sk!45| c) (not (= (* (|$x| |i!1| |sk!45| (+ |i!3| 1)) (|$w| |i!2| |sk!45| 1)) (* (|$w| |i!2| |sk!45| 1) (|$x| |i!1| |sk!45| (+ (* 2 (div |i!3| 2)) 2)))))))) ; sum_congruence
(assert (or (= |sum!6| |sum!17|) (and (<= 0 |sk!46|) (< |sk!46| c) (not (= (* (|$x| |i!1| |sk!46| (+ |i!3| 1)) (|$w| |i!2| |sk!46| 1)) (* (|$w| |i!2| |sk!46| 2) (|$x| |i!1| |sk!46| (+ (* 2 (div |i!3| 2)) 1)))))))) ; sum_congruence
(assert (or (= |sum!6| |sum!18|) (and (<= 0 |sk!47|) (< |sk!47| c) (not (= (* (|$x| |i!1| |sk!47| (+ |i!3| 1)) (|$w| |i!2| |sk!47| 1)) (* (|$w| |i!2| |sk!47| 2) (|$x| |i!1| |sk!47| (+ (* 2 (div |i!3| 2)) 2)))))))) ; sum_congruence
(assert (or (= |sum!6| |sum!19|) (and (<= 0 |sk!48|) (< |sk!48| c) (not (= (* (|$x| |i!1| |sk!48| (+ |i!3| 1)) (|$w| |i!2| |sk!48| 1)) (* (|$w| |i!2| |sk!48| 2) (|$x| |i!1| |sk!48| (+ (* 2 (div |i!3| 2)) 3)))))))) ; sum_congruence
(assert (or (= |sum!7| |sum!12|) (and (<= 0 |sk!49|) (< |sk!49| c) (not (= (* (|$x| |i!1| |sk!49| (+ |i!3| 2)) (|$w| |i!2| |sk!49| 2)) (* (|$w| |i!2| |sk!49| 0) (|$x| |i!1| |sk!49| (* 2 (div |i!3| 2))))))))) ; sum_congruence
(assert (or (= |sum!7| |sum!13|) (and (<= 0 |sk!50|) (< |sk!50| c) (not (= (* (|$x| |i!1| |sk!50| (+ |i!3| 2)) (|$w| |i!2| |sk!50| 2)) (* (|$w| |i!2| |sk!50| 0) (|$x| |i!1| |sk!50| (+ (* 2 (div |i!3| 2)) 2)))))))) ; sum_congruence
(assert (or (= |sum!7| |sum!14|) (and (<= 0 |sk!51|) (< |sk!51| c) (not (= (* (|$x| |i!1| |sk!51| (+ |i!3| 2)) (|$w| |i!2| |sk!51| 2)) (* (|$w| |i!2| |sk!51| 0) (|$x| |i!1| |sk!51| (+ (* 2 (div |i!3| 2)) 1)))))))) ; sum_congruence
(assert (or (= |sum!7| |sum!15|) (and (<= 0 |sk!52|) (< |sk!52| c) (not (= (* (|$x| |i!1| |sk!52| (+ |i!3| 2)) (|$w| |i!2| |sk!52| 2)) (* (|$w| |i!2| |sk!52| 1) (|$x| |i!1| |sk!52| (+ (* 2 (div |i!3| 2)) 1)))))))) ; sum_congruence
(assert (or (= |sum!7| |sum!16|) (and (<= 0 |sk!53|) (< |sk!53| c) (not (= (* (|$x| |i!1| |sk!53| (+ |i!3| 2)) (|$w| |i!2| |sk!53| 2)) (* (|$w| |i!2| |sk!53| 1) (|$x| |i!1| |sk!53| (+ (* 2 (div |i!3| 2)) 2)))))))) ; sum_congruence
(assert (or (= |sum!7| |sum!17|) (and (<= 0 |sk!54|) (< |sk!54| c) (not (= (* (|$x| |i!1| |sk!54| (+ |i!3| 2)) (|$w| |i!2| |sk!54| 2)) (* (|$w| |i!2| |sk!54| 2) (|$x| |i!1| |sk!54| (+ (* 2 (div |i!3| 2)) 1)))))))) ; sum_congruence
(assert (or (= |sum!7| |sum!18|) (and (<= 0 |sk!55|) (< |sk!55| c) (not (= (* (|$x| |i!1| |sk!55| (+ |i!3| 2)) (|$w| |i!2| |sk!55| 2)) (* (|$w| |i!2| |sk!55| 2) (|$x| |i!1| |sk!55| (+ (* 2 (div |i!3| 2)) 2)))))))) ; sum_congruence
(assert (or (= |sum!7| |sum!19|) (and (<= 0 |sk!56|) (< |sk!56| c) (not (= (* (|$x| |i!1| |sk!56| (+ |i!3| 2)) (|$w| |i!2| |sk!56| 2)) (* (|$w| |i!2| |sk!56| 2) (|$x| |i!1| |sk!56| (+ (* 2 (div |i!3| 2)) 3)))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!13|) (and (<= 0 |sk!57|) (< |sk!57| c) (not (= (* (|$w| |i!2| |sk!57| 0) (|$x| |i!1| |sk!57| (* 2 (div |i!3| 2)))) (* (|$w| |i!2| |sk!57| 0) (|$x| |i!1| |sk!57| (+ (* 2 (div |i!3| 2)) 2)))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!14|) (and (<= 0 |sk!58|) (< |sk!58| c) (not (= (* (|$w| |i!2| |sk!58| 0) (|$x| |i!1| |sk!58| (* 2 (div |i!3| 2)))) (* (|$w| |i!2| |sk!58| 0) (|$x| |i!1| |sk!58| (+ (* 2 (div |i!3| 2)) 1)))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!15|) (and (<= 0 |sk!59|) (< |sk!59| c) (not (= (* (|$w| |i!2| |sk!59| 0) (|$x| |i!1| |sk!59| (* 2 (div |i!3| 2)))) (* (|$w| |i!2| |sk!59| 1) (|$x| |i!1| |sk!59| (+ (* 2 (div |i!3| 2)) 1)))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!16|) (and (<= 0 |sk!60|) (< |sk!60| c) (not (= (* (|$w| |i!2| |sk!60| 0) (|$x| |i!1| |sk!60| (* 2 (div |i!3| 2)))) (* (|$w| |i!2| |sk!60| 1) (|$x| |i!1| |sk!60| (+ (* 2 (div |i!3| 2)) 2)))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!17|) (and (<= 0 |sk!61|) (< |sk!61| c) (not (= (* (|$w| |i!2| |sk!61| 0) (|$x| |i!1| |sk!61| (* 2 (div |i!3| 2)))) (* (|$w| |i!2| |sk!61| 2) (|$x| |i!1| |sk!61| (+ (* 2 (div |i!3| 2)) 1)))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!18|) (and (<= 0 |sk!62|) (< |sk!62| c) (not (= (* (|$w| |i!2| |sk!62| 0) (|$x| |i!1| |sk!62| (* 2 (div |i!3| 2)))) (* (|$w| |i!2| |sk!62| 2) (|$x| |i!1| |sk!62| (+ (* 2 (div |i!3| 2)) 2)))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!19|) (and (<= 0 |sk!63|) (< |sk!63| c) (not (= (* (|$w| |i!2| |sk!63| 0) (|$x| |i!1| |sk!63| (* 2 (div |i!3| 2)))) (* (|$w| |i!2| |sk!63| 2) (|$x| |i!1| |sk!63| (+ (* 2 (div |i!3| 2)) 3)))))))) ; sum_congruence
(assert (or (= |sum!13| |sum!14|) (and (<= 0 |sk!64|) (< |sk!64| c) (not (= (* (|$w| |i!2| |sk!64| 0) (|$x| |i!1| |sk!64| (+ (* 2 (div |i!3| 2)) 2))) (* (|$w| |i!2| |sk!64| 0) (|$x| |i!1| |sk!64| (+ (* 2 (div |i!3| 2)) 1)))))))) ; sum_congruence
(assert (or (= |sum!13| |sum!15|) (and (<= 0 |sk!65|) (< |sk!65| c) (not (= (* (|$w| |i!2| |sk!65| 0) (|$x| |i!1| |sk!65| (+ (* 2 (div |i!3| 2)) 2))) (* (|$w| |i!2| |sk!65| 1) (|$x| |i!1| |sk!65| (+ (* 2 (div |i!3| 2)) 1)))))))) ; sum_congruence
(assert (or (= |sum!13| |sum!16|) (and (<= 0 |sk!66|) (< |sk!66| c) (not (= (* (|$w| |i!2| |sk!66| 0) (|$x| |i!1| |sk!66| (+ (* 2 (div |i!3| 2)) 2))) (* (|$w| |i!2| |sk!66| 1) (|$x| |i!1| |sk!66| (+ (* 2 (div |i!3| 2)) 2)))))))) ; sum_congruence
(assert (or (= |sum!13| |sum!17|) (and (<= 0 |sk!67|) (< |sk!67| c) (not (= (* (|$w| |i!2| |sk!67| 0) (|$x| |i!1| |sk!67| (+ (* 2 (div |i!3| 2)) 2))) (* (|$w| |i!2| |sk!67| 2) (|$x| |i!1| |sk!67| (+ (* 2 (div |i!3| 2)) 1)))))))) ; sum_congruence
(assert (or (= |sum!13| |sum!18|) (and (<= 0 |sk!68|) (< |sk!68| c) (not (= (* (|$w| |i!2| |sk!68| 0) (|$x| |i!1| |sk!68| (+ (* 2 (div |i!3| 2)) 2))) (* (|$w| |i!2| |sk!68| 2) (|$x| |i!1| |sk!68| (+ (* 2 (div |i!3| 2)) 2)))))))) ; sum_congruence
(assert (or (= |sum!13| |sum!19|) (and (<= 0 |sk!69|) (< |sk!69| c) (not (= (* (|$w| |i!2| |sk!69| 0) (|$x| |i!1| |sk!69| (+ (* 2 (div |i!3| 2)) 2))) (* (|$w| |i!2| |sk!69| 2) (|$x| |i!1| |sk!69| (+ (* 2 (div |i!3| 2)) 3)))))))) ; sum_congruence
(assert (or (= |sum!14| |sum!15|) (and (<= 0 |sk!70|) (< |sk!70| c) (not (= (* (|$w| |i!2| |sk!70| 0) (|$x| |i!1| |sk!70| (+ (* 2 (div |i!3| 2)) 1))) (* (|$w| |i!2| |sk!70| 1) (|$x| |i!1| |sk!70| (+ (* 2 (div |i!3| 2)) 1)))))))) ; sum_congruence
(assert (or (= |sum!14| |sum!16|) (and (<= 0 |sk!71|) (< |sk!71| c) (not (= (* (|$w| |i!2| |sk!71| 0) (|$x| |i!1| |sk!71| (+ (* 2 (div |i!3| 2)) 1))) (* (|$w| |i!2| |sk!71| 1) (|$x| |i!1| |sk!71| (+ (* 2 (div |i!3| 2)) 2)))))))) ; sum_congruence
(assert (or (= |sum!14| |sum!17|) (and (<= 0 |sk!72|) (< |sk!72| c) (not (= (* (|$w| |i!2| |sk!72| 0) (|$x| |i!1| |sk!72| (+ (* 2 (div |i!3| 2)) 1))) (* (|$w| |i!2| |sk!72| 2) (|$x| |i!1| |sk!72| (+ (* 2 (div |i!3| 2)) 1)))))))) ; sum_congruence
(assert (or (= |sum!14| |sum!18|) (and (<= 0 |sk!73|) (< |sk!73| c) (not (= (* (|$w| |i!2| |sk!73| 0) (|$x| |i!1| |sk!73| (+ (* 2 (div |i!3| 2)) 1))) (* (|$w| |i!2| |sk!73| 2) (|$x| |i!1| |sk!73| (+ (* 2 (div |i!3| 2)) 2)))))))) ; sum_congruence
(assert (or (= |sum!14| |sum!19|) (and (<= 0 |sk!74|) (< |sk!74| c) (not (= (* (|$w| |i!2| |sk!74| 0) (|$x| |i!1| |sk!74| (+ (* 2 (div |i!3| 2)) 1))) (* (|$w| |i!2| |sk!74| 2) (|$x| |i!1| |sk!74| (+ (* 2 (div |i!3| 2)) 3)))))))) ; sum_congruence
(assert (or (= |sum!15| |sum!16|) (and (<= 0 |sk!75|) (< |sk!75| c) (not (= (* (|$w| |i!2| |sk!75| 1) (|$x| |i!1| |sk!75| (+ (* 2 (div |i!3| 2)) 1))) (* (|$w| |i!2| |sk!75| 1) (|$x| |i!1| |sk!75| (+ (* 2 (div |i!3| 2)) 2)))))))) ; sum_congruence
(assert (or (= |sum!15| |sum!17|) (and (<= 0 |sk!76|) (< |sk!76| c) (not (= (* (|$w| |i!2| |sk!76| 1) (|$x| |i!1| |sk!76| (+ (* 2 (div |i!3| 2)) 1))) (* (|$w| |i!2| |sk!76| 2) (|$x| |i!1| |sk!76| (+ (* 2 (div |i!3| 2)) 1)))))))) ; sum_congruence
(assert (or (= |sum!15| |sum!18|) (and (<= 0 |sk!77|) (< |sk!77| c) (not (= (* (|$w| |i!2| |sk!77| 1) (|$x| |i!1| |sk!77| (+ (* 2 (div |i!3| 2)) 1))) (* (|$w| |i!2| |sk!77| 2) (|$x| |i!1| |sk!77| (+ (* 2 (div |i!3| 2)) 2)))))))) ; sum_congruence
(assert (or (= |sum!15| |sum!19|) (and (<= 0 |sk!78|) (< |sk!78| c) (not (= (* (|$w| |i!2| |sk!78| 1) (|$x| |i!1| |sk!78| (+ (* 2 (div |i!3| 2)) 1))) (* (|$w| |i!2| |sk!78| 2) (|$x| |i!1| |sk!78| (+ (* 2 (div |i!3| 2)) 3)))))))) ; sum_congruence
(assert (or (= |sum!16| |sum!17|) (and (<= 0 |sk!79|) (< |sk!79| c) (not (= (* (|$w| |i!2| |sk!79| 1) (|$x| |i!1| |sk!79| (+ (* 2 (div |i!3| 2)) 2))) (* (|$w| |i!2| |sk!79| 2) (|$x| |i!1| |sk!79| (+ (* 2 (div |i!3| 2)) 1)))))))) ; sum_congruence
(assert (or (= |sum!16| |sum!18|) (and (<= 0 |sk!80|) (< |sk!80| c) (not (= (* (|$w| |i!2| |sk!80| 1) (|$x| |i!1| |sk!80| (+ (* 2 (div |i!3| 2)) 2))) (* (|$w| |i!2| |sk!80| 2) (|$x| |i!1| |sk!80| (+ (* 2 (div |i!3| 2)) 2)))))))) ; sum_congruence
(assert (or (= |sum!16| |sum!19|) (and (<= 0 |sk!81|) (< |sk!81| c) (not (= (* (|$w| |i!2| |sk!81| 1) (|$x| |i!1| |sk!81| (+ (* 2 (div |i!3| 2)) 2))) (* (|$w| |i!2| |sk!81| 2) (|$x| |i!1| |sk!81| (+ (* 2 (div |i!3| 2)) 3)))))))) ; sum_congruence
(assert (or (= |sum!17| |sum!18|) (and (<= 0 |sk!82|) (< |sk!82| c) (not (= (* (|$w| |i!2| |sk!82| 2) (|$x| |i!1| |sk!82| (+ (* 2 (div |i!3| 2)) 1))) (* (|$w| |i!2| |sk!82| 2) (|$x| |i!1| |sk!82| (+ (* 2 (div |i!3| 2)) 2)))))))) ; sum_congruence
(assert (or (= |sum!17| |sum!19|) (and (<= 0 |sk!83|) (< |sk!83| c) (not (= (* (|$w| |i!2| |sk!83| 2) (|$x| |i!1| |sk!83| (+ (* 2 (div |i!3| 2)) 1))) (* (|$w| |i!2| |sk!83| 2) (|$x| |i!1| |sk!83| (+ (* 2 (div |i!3| 2)) 3)))))))) ; sum_congruence
(assert (or (= |sum!18| |sum!19|) (and (<= 0 |sk!84|) (< |sk!84| c) (not (= (* (|$w| |i!2| |sk!84| 2) (|$x| |i!1| |sk!84| (+ (* 2 (div |i!3| 2)) 2))) (* (|$w| |i!2| |sk!84| 2) (|$x| |i!1| |sk!84| (+ (* 2 (div |i!3| 2)) 3)))))))) ; sum_congruence
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| m) (<= 0 |i!3|) (< |i!3| (* 2 t)))) (= |sum!0| (ite (<= 0 (* (- 1) (+ |i!3| (* (- 2) (div |i!3| 2))))) (+ |sum!1| |sum!2| |sum!3|) (+ |sum!2| (* (- 1.0) |sum!3|) (* (- 1.0) |sum!4|))))))) ; the negated goal
(check-sat)
(reset)

