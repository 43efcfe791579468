; rule winograd-two-outputs-of-three-taps, obligation: equal
; lemma instances: {floor_division=1, product_congruence=351, product_sign=46, sum_congruence=15, sum_linear=4, sum_unroll=5}
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
(declare-fun |sum!5| () Real)
(declare-fun |sum!6| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |i!3| () Int)
(declare-fun |sum!1| () Real)
(declare-fun |sum!8| () Real)
(declare-fun |sum!2| () Real)
(declare-fun |sum!9| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!10| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |sum!11| () Real)
(declare-fun |sum!12| () Real)
(declare-fun |sum!13| () Real)
(declare-fun |sum!14| () Real)
(declare-fun |sum!15| () Real)
(declare-fun |sum!16| () Real)
(declare-fun |sum!17| () Real)
(declare-fun |sum!18| () Real)
(declare-fun |sum!19| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |p!16| () Real)
(declare-fun |p!17| () Real)
(declare-fun |sk!6| () Int)
(declare-fun |p!18| () Real)
(declare-fun |p!19| () Real)
(declare-fun |sk!7| () Int)
(declare-fun |p!20| () Real)
(declare-fun |p!21| () Real)
(declare-fun |sk!8| () Int)
(declare-fun |p!22| () Real)
(declare-fun |p!23| () Real)
(declare-fun |sk!9| () Int)
(declare-fun |p!24| () Real)
(declare-fun |p!25| () Real)
(declare-fun |sk!10| () Int)
(declare-fun |p!26| () Real)
(declare-fun |p!27| () Real)
(declare-fun |sk!11| () Int)
(declare-fun |p!28| () Real)
(declare-fun |p!29| () Real)
(declare-fun |sk!12| () Int)
(declare-fun |p!30| () Real)
(declare-fun |p!31| () Real)
(declare-fun |sk!13| () Int)
(declare-fun |p!32| () Real)
(declare-fun |p!33| () Real)
(declare-fun |sk!14| () Int)
(declare-fun |p!34| () Real)
(declare-fun |p!35| () Real)
(declare-fun |sk!15| () Int)
(declare-fun |p!36| () Real)
(declare-fun |p!37| () Real)
(declare-fun |sk!16| () Int)
(declare-fun |p!38| () Real)
(declare-fun |p!39| () Real)
(declare-fun |sk!17| () Int)
(declare-fun |p!40| () Real)
(declare-fun |p!41| () Real)
(declare-fun |sk!18| () Int)
(declare-fun |p!42| () Real)
(declare-fun |p!43| () Real)
(declare-fun |sk!19| () Int)
(declare-fun |p!44| () Real)
(declare-fun |p!45| () Real)
(declare-fun |$w| (Int Int Int) Real)
(declare-fun |i!2| () Int)
(declare-fun |sk!1| () Int)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |p!0| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |p!8| () Real)
(declare-fun |p!9| () Real)
(declare-fun |p!10| () Real)
(declare-fun |p!11| () Real)
(declare-fun |p!12| () Real)
(declare-fun |p!13| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |p!14| () Real)
(declare-fun |p!15| () Real)
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
(assert (= |sum!0| (+ |sum!5| |sum!6| |sum!7|))) ; sum_unroll
(assert (and (<= (* 2 (div |i!3| 2)) |i!3|) (< |i!3| (+ (* 2 (div |i!3| 2)) 2)))) ; floor_division
(assert (= |sum!1| |sum!8|)) ; sum_unroll
(assert (= |sum!2| |sum!9|)) ; sum_unroll
(assert (= |sum!3| |sum!10|)) ; sum_unroll
(assert (= |sum!4| |sum!11|)) ; sum_unroll
(assert (= |sum!8| (+ |sum!12| (* (- 1.0) |sum!13|)))) ; sum_linear
(assert (= |sum!9| (+ (* (/ 1.0 2.0) |sum!13|) (* (/ 1.0 2.0) |sum!14|) (* (/ 1.0 2.0) |sum!15|) (* (/ 1.0 2.0) |sum!16|) (* (/ 1.0 2.0) |sum!17|) (* (/ 1.0 2.0) |sum!18|)))) ; sum_linear
(assert (= |sum!10| (+ (* (/ 1.0 2.0) |sum!13|) (* (- (/ 1.0 2.0)) |sum!14|) (* (/ 1.0 2.0) |sum!15|) (* (- (/ 1.0 2.0)) |sum!16|) (* (- (/ 1.0 2.0)) |sum!17|) (* (/ 1.0 2.0) |sum!18|)))) ; sum_linear
(assert (= |sum!11| (+ |sum!17| (* (- 1.0) |sum!19|)))) ; sum_linear
(assert (or (= |sum!5| |sum!12|) (and (<= 0 |sk!5|) (< |sk!5| c) (not (= |p!16| |p!17|))))) ; sum_congruence
(assert (or (= |sum!5| |sum!13|) (and (<= 0 |sk!6|) (< |sk!6| c) (not (= |p!18| |p!19|))))) ; sum_congruence
(assert (or (= |sum!5| |sum!14|) (and (<= 0 |sk!7|) (< |sk!7| c) (not (= |p!20| |p!21|))))) ; sum_congruence
(assert (or (= |sum!6| |sum!15|) (and (<= 0 |sk!8|) (< |sk!8| c) (not (= |p!22| |p!23|))))) ; sum_congruence
(assert (or (= |sum!6| |sum!16|) (and (<= 0 |sk!9|) (< |sk!9| c) (not (= |p!24| |p!25|))))) ; sum_congruence
(assert (or (= |sum!7| |sum!17|) (and (<= 0 |sk!10|) (< |sk!10| c) (not (= |p!26| |p!27|))))) ; sum_congruence
(assert (or (= |sum!7| |sum!18|) (and (<= 0 |sk!11|) (< |sk!11| c) (not (= |p!28| |p!29|))))) ; sum_congruence
(assert (or (= |sum!7| |sum!19|) (and (<= 0 |sk!12|) (< |sk!12| c) (not (= |p!30| |p!31|))))) ; sum_congruence
(assert (or (= |sum!12| |sum!13|) (and (<= 0 |sk!13|) (< |sk!13| c) (not (= |p!32| |p!33|))))) ; sum_congruence
(assert (or (= |sum!12| |sum!14|) (and (<= 0 |sk!14|) (< |sk!14| c) (not (= |p!34| |p!35|))))) ; sum_congruence
(assert (or (= |sum!13| |sum!14|) (and (<= 0 |sk!15|) (< |sk!15| c) (not (= |p!36| |p!37|))))) ; sum_congruence
(assert (or (= |sum!15| |sum!16|) (and (<= 0 |sk!16|) (< |sk!16| c) (not (= |p!38| |p!39|))))) ; sum_congruence
(assert (or (= |sum!17| |sum!18|) (and (<= 0 |sk!17|) (< |sk!17| c) (not (= |p!40| |p!41|))))) ; sum_congruence
(assert (or (= |sum!17| |sum!19|) (and (<= 0 |sk!18|) (< |sk!18| c) (not (= |p!42| |p!43|))))) ; sum_congruence
(assert (or (= |sum!18| |sum!19|) (and (<= 0 |sk!19|) (< |sk!19| c) (not (= |p!44| |p!45|))))) ; sum_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!1| 0))) (not (< (|$x| |i!1| |sk!1| (* 2 (div |i!3| 2))) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!1| 0))) (not (< 0.0 (|$x| |i!1| |sk!1| (* 2 (div |i!3| 2))))) (< 0.0 |p!0|)) (or (not (< 0.0 (|$w| |i!2| |sk!1| 0))) (not (= (|$x| |i!1| |sk!1| (* 2 (div |i!3| 2))) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!1| (* 2 (div |i!3| 2))))) (not (< (|$w| |i!2| |sk!1| 0) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!1| (* 2 (div |i!3| 2))))) (not (< 0.0 (|$w| |i!2| |sk!1| 0))) (< 0.0 |p!0|)) (or (not (< 0.0 (|$x| |i!1| |sk!1| (* 2 (div |i!3| 2))))) (not (= (|$w| |i!2| |sk!1| 0) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!1| 0))) (not (< (|$x| |i!1| |sk!1| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!1| 0))) (not (< 0.0 (|$x| |i!1| |sk!1| (+ (* 2 (div |i!3| 2)) 2)))) (< 0.0 |p!1|)) (or (not (< 0.0 (|$w| |i!2| |sk!1| 0))) (not (= (|$x| |i!1| |sk!1| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!1| (+ (* 2 (div |i!3| 2)) 2)))) (not (< (|$w| |i!2| |sk!1| 0) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!1| (+ (* 2 (div |i!3| 2)) 2)))) (not (< 0.0 (|$w| |i!2| |sk!1| 0))) (< 0.0 |p!1|)) (or (not (< 0.0 (|$x| |i!1| |sk!1| (+ (* 2 (div |i!3| 2)) 2)))) (not (= (|$w| |i!2| |sk!1| 0) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (|$x| |i!1| |sk!1| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!1| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!0| |p!1|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!2| 0))) (not (< (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!2| 0))) (not (< 0.0 (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$w| |i!2| |sk!2| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)))) (not (< (|$w| |i!2| |sk!2| 0) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)))) (not (< 0.0 (|$w| |i!2| |sk!2| 0))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)))) (not (= (|$w| |i!2| |sk!2| 0) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!2| 0))) (not (= (|$x| |i!1| |sk!1| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!0| |p!2|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!2| 0))) (not (= (|$x| |i!1| |sk!1| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!1| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!2| 0))) (not (< (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!2| 0))) (not (< 0.0 (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)))) (< 0.0 |p!3|)) (or (not (< 0.0 (|$w| |i!2| |sk!2| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)))) (not (< (|$w| |i!2| |sk!2| 0) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)))) (not (< 0.0 (|$w| |i!2| |sk!2| 0))) (< 0.0 |p!3|)) (or (not (< 0.0 (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)))) (not (= (|$w| |i!2| |sk!2| 0) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!2| 0))) (not (= (|$x| |i!1| |sk!1| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!0| |p!3|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!2| 0))) (not (= (|$x| |i!1| |sk!1| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!1| |p!3|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!2| |p!3|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!2| 1))) (not (< (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!2| 1))) (not (< 0.0 (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)))) (< 0.0 |p!4|)) (or (not (< 0.0 (|$w| |i!2| |sk!2| 1))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)))) (not (< (|$w| |i!2| |sk!2| 1) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)))) (not (< 0.0 (|$w| |i!2| |sk!2| 1))) (< 0.0 |p!4|)) (or (not (< 0.0 (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)))) (not (= (|$w| |i!2| |sk!2| 1) 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!2| 1))) (not (< (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!2| 1))) (not (< 0.0 (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)))) (< 0.0 |p!5|)) (or (not (< 0.0 (|$w| |i!2| |sk!2| 1))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)))) (not (< (|$w| |i!2| |sk!2| 1) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)))) (not (< 0.0 (|$w| |i!2| |sk!2| 1))) (< 0.0 |p!5|)) (or (not (< 0.0 (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)))) (not (= (|$w| |i!2| |sk!2| 1) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!4| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!2| 2))) (not (< (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!2| 2))) (not (< 0.0 (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)))) (< 0.0 |p!6|)) (or (not (< 0.0 (|$w| |i!2| |sk!2| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)))) (not (< (|$w| |i!2| |sk!2| 2) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)))) (not (< 0.0 (|$w| |i!2| |sk!2| 2))) (< 0.0 |p!6|)) (or (not (< 0.0 (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)))) (not (= (|$w| |i!2| |sk!2| 2) 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!2| 2))) (not (< (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!2| 2))) (not (< 0.0 (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)))) (< 0.0 |p!7|)) (or (not (< 0.0 (|$w| |i!2| |sk!2| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)))) (not (< (|$w| |i!2| |sk!2| 2) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)))) (not (< 0.0 (|$w| |i!2| |sk!2| 2))) (< 0.0 |p!7|)) (or (not (< 0.0 (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)))) (not (= (|$w| |i!2| |sk!2| 2) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!6| |p!7|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!3| 0))) (not (< (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!3| 0))) (not (< 0.0 (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)))) (< 0.0 |p!8|)) (or (not (< 0.0 (|$w| |i!2| |sk!3| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (= |p!8| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)))) (not (< (|$w| |i!2| |sk!3| 0) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)))) (not (< 0.0 (|$w| |i!2| |sk!3| 0))) (< 0.0 |p!8|)) (or (not (< 0.0 (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)))) (not (= (|$w| |i!2| |sk!3| 0) 0.0)) (= |p!8| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!3| 0))) (not (= (|$x| |i!1| |sk!1| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!0| |p!8|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!3| 0))) (not (= (|$x| |i!1| |sk!1| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!1| |p!8|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!3| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!2| |p!8|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!3| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!3| |p!8|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!3| 0))) (not (< (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (< |p!9| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!3| 0))) (not (< 0.0 (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)))) (< 0.0 |p!9|)) (or (not (< 0.0 (|$w| |i!2| |sk!3| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (= |p!9| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)))) (not (< (|$w| |i!2| |sk!3| 0) 0.0)) (< |p!9| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)))) (not (< 0.0 (|$w| |i!2| |sk!3| 0))) (< 0.0 |p!9|)) (or (not (< 0.0 (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)))) (not (= (|$w| |i!2| |sk!3| 0) 0.0)) (= |p!9| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!3| 0))) (not (= (|$x| |i!1| |sk!1| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!0| |p!9|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!3| 0))) (not (= (|$x| |i!1| |sk!1| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!1| |p!9|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!3| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!2| |p!9|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!3| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!3| |p!9|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!8| |p!9|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!3| 1))) (not (< (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!3| 1))) (not (< 0.0 (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)))) (< 0.0 |p!10|)) (or (not (< 0.0 (|$w| |i!2| |sk!3| 1))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (= |p!10| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)))) (not (< (|$w| |i!2| |sk!3| 1) 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)))) (not (< 0.0 (|$w| |i!2| |sk!3| 1))) (< 0.0 |p!10|)) (or (not (< 0.0 (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)))) (not (= (|$w| |i!2| |sk!3| 1) 0.0)) (= |p!10| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!2| 1) (|$w| |i!2| |sk!3| 1))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!4| |p!10|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 1) (|$w| |i!2| |sk!3| 1))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!5| |p!10|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!3| 1))) (not (< (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (< |p!11| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!3| 1))) (not (< 0.0 (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)))) (< 0.0 |p!11|)) (or (not (< 0.0 (|$w| |i!2| |sk!3| 1))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (= |p!11| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)))) (not (< (|$w| |i!2| |sk!3| 1) 0.0)) (< |p!11| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)))) (not (< 0.0 (|$w| |i!2| |sk!3| 1))) (< 0.0 |p!11|)) (or (not (< 0.0 (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)))) (not (= (|$w| |i!2| |sk!3| 1) 0.0)) (= |p!11| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!2| 1) (|$w| |i!2| |sk!3| 1))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!4| |p!11|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 1) (|$w| |i!2| |sk!3| 1))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!5| |p!11|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!10| |p!11|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!3| 2))) (not (< (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!3| 2))) (not (< 0.0 (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)))) (< 0.0 |p!12|)) (or (not (< 0.0 (|$w| |i!2| |sk!3| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (= |p!12| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)))) (not (< (|$w| |i!2| |sk!3| 2) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)))) (not (< 0.0 (|$w| |i!2| |sk!3| 2))) (< 0.0 |p!12|)) (or (not (< 0.0 (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)))) (not (= (|$w| |i!2| |sk!3| 2) 0.0)) (= |p!12| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!3| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!6| |p!12|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!3| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!7| |p!12|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!3| 2))) (not (< (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!3| 2))) (not (< 0.0 (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)))) (< 0.0 |p!13|)) (or (not (< 0.0 (|$w| |i!2| |sk!3| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (= |p!13| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)))) (not (< (|$w| |i!2| |sk!3| 2) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)))) (not (< 0.0 (|$w| |i!2| |sk!3| 2))) (< 0.0 |p!13|)) (or (not (< 0.0 (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)))) (not (= (|$w| |i!2| |sk!3| 2) 0.0)) (= |p!13| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!3| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!6| |p!13|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!3| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!7| |p!13|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!12| |p!13|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!4| 2))) (not (< (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!4| 2))) (not (< 0.0 (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 1)))) (< 0.0 |p!14|)) (or (not (< 0.0 (|$w| |i!2| |sk!4| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (= |p!14| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 1)))) (not (< (|$w| |i!2| |sk!4| 2) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 1)))) (not (< 0.0 (|$w| |i!2| |sk!4| 2))) (< 0.0 |p!14|)) (or (not (< 0.0 (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 1)))) (not (= (|$w| |i!2| |sk!4| 2) 0.0)) (= |p!14| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!4| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!6| |p!14|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!4| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!7| |p!14|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!4| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!12| |p!14|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!4| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!13| |p!14|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!4| 2))) (not (< (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 3)) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!4| 2))) (not (< 0.0 (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 3)))) (< 0.0 |p!15|)) (or (not (< 0.0 (|$w| |i!2| |sk!4| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 3)) 0.0)) (= |p!15| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 3)))) (not (< (|$w| |i!2| |sk!4| 2) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 3)))) (not (< 0.0 (|$w| |i!2| |sk!4| 2))) (< 0.0 |p!15|)) (or (not (< 0.0 (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 3)))) (not (= (|$w| |i!2| |sk!4| 2) 0.0)) (= |p!15| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!4| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!6| |p!15|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!4| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!7| |p!15|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!4| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!12| |p!15|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!4| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!13| |p!15|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!14| |p!15|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!5| 0))) (not (< (|$x| |i!1| |sk!5| |i!3|) 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!5| 0))) (not (< 0.0 (|$x| |i!1| |sk!5| |i!3|))) (< 0.0 |p!16|)) (or (not (< 0.0 (|$w| |i!2| |sk!5| 0))) (not (= (|$x| |i!1| |sk!5| |i!3|) 0.0)) (= |p!16| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!5| |i!3|))) (not (< (|$w| |i!2| |sk!5| 0) 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!5| |i!3|))) (not (< 0.0 (|$w| |i!2| |sk!5| 0))) (< 0.0 |p!16|)) (or (not (< 0.0 (|$x| |i!1| |sk!5| |i!3|))) (not (= (|$w| |i!2| |sk!5| 0) 0.0)) (= |p!16| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!5| 0))) (not (= (|$x| |i!1| |sk!1| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!5| |i!3|))) (= |p!0| |p!16|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!5| 0))) (not (= (|$x| |i!1| |sk!1| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!5| |i!3|))) (= |p!1| |p!16|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!5| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!5| |i!3|))) (= |p!2| |p!16|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!5| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!5| |i!3|))) (= |p!3| |p!16|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 0) (|$w| |i!2| |sk!5| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!5| |i!3|))) (= |p!8| |p!16|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 0) (|$w| |i!2| |sk!5| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!5| |i!3|))) (= |p!9| |p!16|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!5| 0))) (not (< (|$x| |i!1| |sk!5| (* 2 (div |i!3| 2))) 0.0)) (< |p!17| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!5| 0))) (not (< 0.0 (|$x| |i!1| |sk!5| (* 2 (div |i!3| 2))))) (< 0.0 |p!17|)) (or (not (< 0.0 (|$w| |i!2| |sk!5| 0))) (not (= (|$x| |i!1| |sk!5| (* 2 (div |i!3| 2))) 0.0)) (= |p!17| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!5| (* 2 (div |i!3| 2))))) (not (< (|$w| |i!2| |sk!5| 0) 0.0)) (< |p!17| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!5| (* 2 (div |i!3| 2))))) (not (< 0.0 (|$w| |i!2| |sk!5| 0))) (< 0.0 |p!17|)) (or (not (< 0.0 (|$x| |i!1| |sk!5| (* 2 (div |i!3| 2))))) (not (= (|$w| |i!2| |sk!5| 0) 0.0)) (= |p!17| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!5| 0))) (not (= (|$x| |i!1| |sk!1| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!5| (* 2 (div |i!3| 2))))) (= |p!0| |p!17|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!5| 0))) (not (= (|$x| |i!1| |sk!1| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!5| (* 2 (div |i!3| 2))))) (= |p!1| |p!17|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!5| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!5| (* 2 (div |i!3| 2))))) (= |p!2| |p!17|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!5| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!5| (* 2 (div |i!3| 2))))) (= |p!3| |p!17|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 0) (|$w| |i!2| |sk!5| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!5| (* 2 (div |i!3| 2))))) (= |p!8| |p!17|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 0) (|$w| |i!2| |sk!5| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!5| (* 2 (div |i!3| 2))))) (= |p!9| |p!17|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |sk!5| |i!3|) (|$x| |i!1| |sk!5| (* 2 (div |i!3| 2))))) (= |p!16| |p!17|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!6| 0))) (not (< (|$x| |i!1| |sk!6| |i!3|) 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!6| 0))) (not (< 0.0 (|$x| |i!1| |sk!6| |i!3|))) (< 0.0 |p!18|)) (or (not (< 0.0 (|$w| |i!2| |sk!6| 0))) (not (= (|$x| |i!1| |sk!6| |i!3|) 0.0)) (= |p!18| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!6| |i!3|))) (not (< (|$w| |i!2| |sk!6| 0) 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!6| |i!3|))) (not (< 0.0 (|$w| |i!2| |sk!6| 0))) (< 0.0 |p!18|)) (or (not (< 0.0 (|$x| |i!1| |sk!6| |i!3|))) (not (= (|$w| |i!2| |sk!6| 0) 0.0)) (= |p!18| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!6| 0))) (not (= (|$x| |i!1| |sk!1| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!6| |i!3|))) (= |p!0| |p!18|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!6| 0))) (not (= (|$x| |i!1| |sk!1| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!6| |i!3|))) (= |p!1| |p!18|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!6| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!6| |i!3|))) (= |p!2| |p!18|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!6| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!6| |i!3|))) (= |p!3| |p!18|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 0) (|$w| |i!2| |sk!6| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!6| |i!3|))) (= |p!8| |p!18|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 0) (|$w| |i!2| |sk!6| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!6| |i!3|))) (= |p!9| |p!18|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!5| 0) (|$w| |i!2| |sk!6| 0))) (not (= (|$x| |i!1| |sk!5| |i!3|) (|$x| |i!1| |sk!6| |i!3|))) (= |p!16| |p!18|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!5| 0) (|$w| |i!2| |sk!6| 0))) (not (= (|$x| |i!1| |sk!5| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!6| |i!3|))) (= |p!17| |p!18|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!6| 0))) (not (< (|$x| |i!1| |sk!6| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (< |p!19| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!6| 0))) (not (< 0.0 (|$x| |i!1| |sk!6| (+ (* 2 (div |i!3| 2)) 2)))) (< 0.0 |p!19|)) (or (not (< 0.0 (|$w| |i!2| |sk!6| 0))) (not (= (|$x| |i!1| |sk!6| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (= |p!19| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!6| (+ (* 2 (div |i!3| 2)) 2)))) (not (< (|$w| |i!2| |sk!6| 0) 0.0)) (< |p!19| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!6| (+ (* 2 (div |i!3| 2)) 2)))) (not (< 0.0 (|$w| |i!2| |sk!6| 0))) (< 0.0 |p!19|)) (or (not (< 0.0 (|$x| |i!1| |sk!6| (+ (* 2 (div |i!3| 2)) 2)))) (not (= (|$w| |i!2| |sk!6| 0) 0.0)) (= |p!19| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!6| 0))) (not (= (|$x| |i!1| |sk!1| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!6| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!0| |p!19|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!6| 0))) (not (= (|$x| |i!1| |sk!1| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!6| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!1| |p!19|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!6| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!6| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!2| |p!19|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!6| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!6| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!3| |p!19|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 0) (|$w| |i!2| |sk!6| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!6| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!8| |p!19|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 0) (|$w| |i!2| |sk!6| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!6| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!9| |p!19|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!5| 0) (|$w| |i!2| |sk!6| 0))) (not (= (|$x| |i!1| |sk!5| |i!3|) (|$x| |i!1| |sk!6| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!16| |p!19|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!5| 0) (|$w| |i!2| |sk!6| 0))) (not (= (|$x| |i!1| |sk!5| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!6| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!17| |p!19|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |sk!6| |i!3|) (|$x| |i!1| |sk!6| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!18| |p!19|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!7| 0))) (not (< (|$x| |i!1| |sk!7| |i!3|) 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!7| 0))) (not (< 0.0 (|$x| |i!1| |sk!7| |i!3|))) (< 0.0 |p!20|)) (or (not (< 0.0 (|$w| |i!2| |sk!7| 0))) (not (= (|$x| |i!1| |sk!7| |i!3|) 0.0)) (= |p!20| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!7| |i!3|))) (not (< (|$w| |i!2| |sk!7| 0) 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!7| |i!3|))) (not (< 0.0 (|$w| |i!2| |sk!7| 0))) (< 0.0 |p!20|)) (or (not (< 0.0 (|$x| |i!1| |sk!7| |i!3|))) (not (= (|$w| |i!2| |sk!7| 0) 0.0)) (= |p!20| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!7| 0))) (not (= (|$x| |i!1| |sk!1| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!7| |i!3|))) (= |p!0| |p!20|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!7| 0))) (not (= (|$x| |i!1| |sk!1| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!7| |i!3|))) (= |p!1| |p!20|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!7| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!7| |i!3|))) (= |p!2| |p!20|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!7| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!7| |i!3|))) (= |p!3| |p!20|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 0) (|$w| |i!2| |sk!7| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!7| |i!3|))) (= |p!8| |p!20|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 0) (|$w| |i!2| |sk!7| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!7| |i!3|))) (= |p!9| |p!20|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!5| 0) (|$w| |i!2| |sk!7| 0))) (not (= (|$x| |i!1| |sk!5| |i!3|) (|$x| |i!1| |sk!7| |i!3|))) (= |p!16| |p!20|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!5| 0) (|$w| |i!2| |sk!7| 0))) (not (= (|$x| |i!1| |sk!5| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!7| |i!3|))) (= |p!17| |p!20|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!6| 0) (|$w| |i!2| |sk!7| 0))) (not (= (|$x| |i!1| |sk!6| |i!3|) (|$x| |i!1| |sk!7| |i!3|))) (= |p!18| |p!20|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!6| 0) (|$w| |i!2| |sk!7| 0))) (not (= (|$x| |i!1| |sk!6| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!7| |i!3|))) (= |p!19| |p!20|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!7| 0))) (not (< (|$x| |i!1| |sk!7| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!7| 0))) (not (< 0.0 (|$x| |i!1| |sk!7| (+ (* 2 (div |i!3| 2)) 1)))) (< 0.0 |p!21|)) (or (not (< 0.0 (|$w| |i!2| |sk!7| 0))) (not (= (|$x| |i!1| |sk!7| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (= |p!21| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!7| (+ (* 2 (div |i!3| 2)) 1)))) (not (< (|$w| |i!2| |sk!7| 0) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!7| (+ (* 2 (div |i!3| 2)) 1)))) (not (< 0.0 (|$w| |i!2| |sk!7| 0))) (< 0.0 |p!21|)) (or (not (< 0.0 (|$x| |i!1| |sk!7| (+ (* 2 (div |i!3| 2)) 1)))) (not (= (|$w| |i!2| |sk!7| 0) 0.0)) (= |p!21| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!7| 0))) (not (= (|$x| |i!1| |sk!1| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!7| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!0| |p!21|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!7| 0))) (not (= (|$x| |i!1| |sk!1| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!7| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!1| |p!21|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!7| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!7| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!2| |p!21|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!7| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!7| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!3| |p!21|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 0) (|$w| |i!2| |sk!7| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!7| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!8| |p!21|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 0) (|$w| |i!2| |sk!7| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!7| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!9| |p!21|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!5| 0) (|$w| |i!2| |sk!7| 0))) (not (= (|$x| |i!1| |sk!5| |i!3|) (|$x| |i!1| |sk!7| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!16| |p!21|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!5| 0) (|$w| |i!2| |sk!7| 0))) (not (= (|$x| |i!1| |sk!5| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!7| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!17| |p!21|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!6| 0) (|$w| |i!2| |sk!7| 0))) (not (= (|$x| |i!1| |sk!6| |i!3|) (|$x| |i!1| |sk!7| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!18| |p!21|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!6| 0) (|$w| |i!2| |sk!7| 0))) (not (= (|$x| |i!1| |sk!6| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!7| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!19| |p!21|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |sk!7| |i!3|) (|$x| |i!1| |sk!7| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!20| |p!21|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!8| 1))) (not (< (|$x| |i!1| |sk!8| (+ |i!3| 1)) 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!8| 1))) (not (< 0.0 (|$x| |i!1| |sk!8| (+ |i!3| 1)))) (< 0.0 |p!22|)) (or (not (< 0.0 (|$w| |i!2| |sk!8| 1))) (not (= (|$x| |i!1| |sk!8| (+ |i!3| 1)) 0.0)) (= |p!22| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!8| (+ |i!3| 1)))) (not (< (|$w| |i!2| |sk!8| 1) 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!8| (+ |i!3| 1)))) (not (< 0.0 (|$w| |i!2| |sk!8| 1))) (< 0.0 |p!22|)) (or (not (< 0.0 (|$x| |i!1| |sk!8| (+ |i!3| 1)))) (not (= (|$w| |i!2| |sk!8| 1) 0.0)) (= |p!22| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!2| 1) (|$w| |i!2| |sk!8| 1))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!8| (+ |i!3| 1)))) (= |p!4| |p!22|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 1) (|$w| |i!2| |sk!8| 1))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!8| (+ |i!3| 1)))) (= |p!5| |p!22|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 1) (|$w| |i!2| |sk!8| 1))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!8| (+ |i!3| 1)))) (= |p!10| |p!22|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 1) (|$w| |i!2| |sk!8| 1))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!8| (+ |i!3| 1)))) (= |p!11| |p!22|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!8| 1))) (not (< (|$x| |i!1| |sk!8| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (< |p!23| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!8| 1))) (not (< 0.0 (|$x| |i!1| |sk!8| (+ (* 2 (div |i!3| 2)) 1)))) (< 0.0 |p!23|)) (or (not (< 0.0 (|$w| |i!2| |sk!8| 1))) (not (= (|$x| |i!1| |sk!8| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (= |p!23| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!8| (+ (* 2 (div |i!3| 2)) 1)))) (not (< (|$w| |i!2| |sk!8| 1) 0.0)) (< |p!23| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!8| (+ (* 2 (div |i!3| 2)) 1)))) (not (< 0.0 (|$w| |i!2| |sk!8| 1))) (< 0.0 |p!23|)) (or (not (< 0.0 (|$x| |i!1| |sk!8| (+ (* 2 (div |i!3| 2)) 1)))) (not (= (|$w| |i!2| |sk!8| 1) 0.0)) (= |p!23| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!2| 1) (|$w| |i!2| |sk!8| 1))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!8| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!4| |p!23|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 1) (|$w| |i!2| |sk!8| 1))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!8| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!5| |p!23|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 1) (|$w| |i!2| |sk!8| 1))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!8| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!10| |p!23|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 1) (|$w| |i!2| |sk!8| 1))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!8| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!11| |p!23|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |sk!8| (+ |i!3| 1)) (|$x| |i!1| |sk!8| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!22| |p!23|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!9| 1))) (not (< (|$x| |i!1| |sk!9| (+ |i!3| 1)) 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!9| 1))) (not (< 0.0 (|$x| |i!1| |sk!9| (+ |i!3| 1)))) (< 0.0 |p!24|)) (or (not (< 0.0 (|$w| |i!2| |sk!9| 1))) (not (= (|$x| |i!1| |sk!9| (+ |i!3| 1)) 0.0)) (= |p!24| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!9| (+ |i!3| 1)))) (not (< (|$w| |i!2| |sk!9| 1) 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!9| (+ |i!3| 1)))) (not (< 0.0 (|$w| |i!2| |sk!9| 1))) (< 0.0 |p!24|)) (or (not (< 0.0 (|$x| |i!1| |sk!9| (+ |i!3| 1)))) (not (= (|$w| |i!2| |sk!9| 1) 0.0)) (= |p!24| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!2| 1) (|$w| |i!2| |sk!9| 1))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!9| (+ |i!3| 1)))) (= |p!4| |p!24|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 1) (|$w| |i!2| |sk!9| 1))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!9| (+ |i!3| 1)))) (= |p!5| |p!24|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 1) (|$w| |i!2| |sk!9| 1))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!9| (+ |i!3| 1)))) (= |p!10| |p!24|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 1) (|$w| |i!2| |sk!9| 1))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!9| (+ |i!3| 1)))) (= |p!11| |p!24|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!8| 1) (|$w| |i!2| |sk!9| 1))) (not (= (|$x| |i!1| |sk!8| (+ |i!3| 1)) (|$x| |i!1| |sk!9| (+ |i!3| 1)))) (= |p!22| |p!24|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!8| 1) (|$w| |i!2| |sk!9| 1))) (not (= (|$x| |i!1| |sk!8| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!9| (+ |i!3| 1)))) (= |p!23| |p!24|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!9| 1))) (not (< (|$x| |i!1| |sk!9| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (< |p!25| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!9| 1))) (not (< 0.0 (|$x| |i!1| |sk!9| (+ (* 2 (div |i!3| 2)) 2)))) (< 0.0 |p!25|)) (or (not (< 0.0 (|$w| |i!2| |sk!9| 1))) (not (= (|$x| |i!1| |sk!9| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (= |p!25| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!9| (+ (* 2 (div |i!3| 2)) 2)))) (not (< (|$w| |i!2| |sk!9| 1) 0.0)) (< |p!25| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!9| (+ (* 2 (div |i!3| 2)) 2)))) (not (< 0.0 (|$w| |i!2| |sk!9| 1))) (< 0.0 |p!25|)) (or (not (< 0.0 (|$x| |i!1| |sk!9| (+ (* 2 (div |i!3| 2)) 2)))) (not (= (|$w| |i!2| |sk!9| 1) 0.0)) (= |p!25| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!2| 1) (|$w| |i!2| |sk!9| 1))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!9| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!4| |p!25|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 1) (|$w| |i!2| |sk!9| 1))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!9| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!5| |p!25|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 1) (|$w| |i!2| |sk!9| 1))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!9| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!10| |p!25|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 1) (|$w| |i!2| |sk!9| 1))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!9| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!11| |p!25|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!8| 1) (|$w| |i!2| |sk!9| 1))) (not (= (|$x| |i!1| |sk!8| (+ |i!3| 1)) (|$x| |i!1| |sk!9| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!22| |p!25|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!8| 1) (|$w| |i!2| |sk!9| 1))) (not (= (|$x| |i!1| |sk!8| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!9| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!23| |p!25|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |sk!9| (+ |i!3| 1)) (|$x| |i!1| |sk!9| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!24| |p!25|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!10| 2))) (not (< (|$x| |i!1| |sk!10| (+ |i!3| 2)) 0.0)) (< |p!26| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!10| 2))) (not (< 0.0 (|$x| |i!1| |sk!10| (+ |i!3| 2)))) (< 0.0 |p!26|)) (or (not (< 0.0 (|$w| |i!2| |sk!10| 2))) (not (= (|$x| |i!1| |sk!10| (+ |i!3| 2)) 0.0)) (= |p!26| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!10| (+ |i!3| 2)))) (not (< (|$w| |i!2| |sk!10| 2) 0.0)) (< |p!26| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!10| (+ |i!3| 2)))) (not (< 0.0 (|$w| |i!2| |sk!10| 2))) (< 0.0 |p!26|)) (or (not (< 0.0 (|$x| |i!1| |sk!10| (+ |i!3| 2)))) (not (= (|$w| |i!2| |sk!10| 2) 0.0)) (= |p!26| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!10| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!10| (+ |i!3| 2)))) (= |p!6| |p!26|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!10| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!10| (+ |i!3| 2)))) (= |p!7| |p!26|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!10| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!10| (+ |i!3| 2)))) (= |p!12| |p!26|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!10| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!10| (+ |i!3| 2)))) (= |p!13| |p!26|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!4| 2) (|$w| |i!2| |sk!10| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!10| (+ |i!3| 2)))) (= |p!14| |p!26|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!4| 2) (|$w| |i!2| |sk!10| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 3)) (|$x| |i!1| |sk!10| (+ |i!3| 2)))) (= |p!15| |p!26|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!10| 2))) (not (< (|$x| |i!1| |sk!10| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (< |p!27| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!10| 2))) (not (< 0.0 (|$x| |i!1| |sk!10| (+ (* 2 (div |i!3| 2)) 1)))) (< 0.0 |p!27|)) (or (not (< 0.0 (|$w| |i!2| |sk!10| 2))) (not (= (|$x| |i!1| |sk!10| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (= |p!27| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!10| (+ (* 2 (div |i!3| 2)) 1)))) (not (< (|$w| |i!2| |sk!10| 2) 0.0)) (< |p!27| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!10| (+ (* 2 (div |i!3| 2)) 1)))) (not (< 0.0 (|$w| |i!2| |sk!10| 2))) (< 0.0 |p!27|)) (or (not (< 0.0 (|$x| |i!1| |sk!10| (+ (* 2 (div |i!3| 2)) 1)))) (not (= (|$w| |i!2| |sk!10| 2) 0.0)) (= |p!27| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!10| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!10| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!6| |p!27|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!10| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!10| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!7| |p!27|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!10| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!10| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!12| |p!27|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!10| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!10| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!13| |p!27|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!4| 2) (|$w| |i!2| |sk!10| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!10| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!14| |p!27|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!4| 2) (|$w| |i!2| |sk!10| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 3)) (|$x| |i!1| |sk!10| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!15| |p!27|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |sk!10| (+ |i!3| 2)) (|$x| |i!1| |sk!10| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!26| |p!27|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!11| 2))) (not (< (|$x| |i!1| |sk!11| (+ |i!3| 2)) 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!11| 2))) (not (< 0.0 (|$x| |i!1| |sk!11| (+ |i!3| 2)))) (< 0.0 |p!28|)) (or (not (< 0.0 (|$w| |i!2| |sk!11| 2))) (not (= (|$x| |i!1| |sk!11| (+ |i!3| 2)) 0.0)) (= |p!28| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!11| (+ |i!3| 2)))) (not (< (|$w| |i!2| |sk!11| 2) 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!11| (+ |i!3| 2)))) (not (< 0.0 (|$w| |i!2| |sk!11| 2))) (< 0.0 |p!28|)) (or (not (< 0.0 (|$x| |i!1| |sk!11| (+ |i!3| 2)))) (not (= (|$w| |i!2| |sk!11| 2) 0.0)) (= |p!28| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!11| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!11| (+ |i!3| 2)))) (= |p!6| |p!28|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!11| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!11| (+ |i!3| 2)))) (= |p!7| |p!28|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!11| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!11| (+ |i!3| 2)))) (= |p!12| |p!28|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!11| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!11| (+ |i!3| 2)))) (= |p!13| |p!28|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!4| 2) (|$w| |i!2| |sk!11| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!11| (+ |i!3| 2)))) (= |p!14| |p!28|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!4| 2) (|$w| |i!2| |sk!11| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 3)) (|$x| |i!1| |sk!11| (+ |i!3| 2)))) (= |p!15| |p!28|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!10| 2) (|$w| |i!2| |sk!11| 2))) (not (= (|$x| |i!1| |sk!10| (+ |i!3| 2)) (|$x| |i!1| |sk!11| (+ |i!3| 2)))) (= |p!26| |p!28|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!10| 2) (|$w| |i!2| |sk!11| 2))) (not (= (|$x| |i!1| |sk!10| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!11| (+ |i!3| 2)))) (= |p!27| |p!28|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!11| 2))) (not (< (|$x| |i!1| |sk!11| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (< |p!29| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!11| 2))) (not (< 0.0 (|$x| |i!1| |sk!11| (+ (* 2 (div |i!3| 2)) 2)))) (< 0.0 |p!29|)) (or (not (< 0.0 (|$w| |i!2| |sk!11| 2))) (not (= (|$x| |i!1| |sk!11| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (= |p!29| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!11| (+ (* 2 (div |i!3| 2)) 2)))) (not (< (|$w| |i!2| |sk!11| 2) 0.0)) (< |p!29| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!11| (+ (* 2 (div |i!3| 2)) 2)))) (not (< 0.0 (|$w| |i!2| |sk!11| 2))) (< 0.0 |p!29|)) (or (not (< 0.0 (|$x| |i!1| |sk!11| (+ (* 2 (div |i!3| 2)) 2)))) (not (= (|$w| |i!2| |sk!11| 2) 0.0)) (= |p!29| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!11| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!11| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!6| |p!29|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!11| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!11| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!7| |p!29|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!11| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!11| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!12| |p!29|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!11| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!11| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!13| |p!29|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!4| 2) (|$w| |i!2| |sk!11| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!11| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!14| |p!29|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!4| 2) (|$w| |i!2| |sk!11| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 3)) (|$x| |i!1| |sk!11| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!15| |p!29|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!10| 2) (|$w| |i!2| |sk!11| 2))) (not (= (|$x| |i!1| |sk!10| (+ |i!3| 2)) (|$x| |i!1| |sk!11| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!26| |p!29|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!10| 2) (|$w| |i!2| |sk!11| 2))) (not (= (|$x| |i!1| |sk!10| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!11| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!27| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |sk!11| (+ |i!3| 2)) (|$x| |i!1| |sk!11| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!28| |p!29|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!12| 2))) (not (< (|$x| |i!1| |sk!12| (+ |i!3| 2)) 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!12| 2))) (not (< 0.0 (|$x| |i!1| |sk!12| (+ |i!3| 2)))) (< 0.0 |p!30|)) (or (not (< 0.0 (|$w| |i!2| |sk!12| 2))) (not (= (|$x| |i!1| |sk!12| (+ |i!3| 2)) 0.0)) (= |p!30| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!12| (+ |i!3| 2)))) (not (< (|$w| |i!2| |sk!12| 2) 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!12| (+ |i!3| 2)))) (not (< 0.0 (|$w| |i!2| |sk!12| 2))) (< 0.0 |p!30|)) (or (not (< 0.0 (|$x| |i!1| |sk!12| (+ |i!3| 2)))) (not (= (|$w| |i!2| |sk!12| 2) 0.0)) (= |p!30| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!12| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!12| (+ |i!3| 2)))) (= |p!6| |p!30|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!12| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!12| (+ |i!3| 2)))) (= |p!7| |p!30|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!12| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!12| (+ |i!3| 2)))) (= |p!12| |p!30|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!12| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!12| (+ |i!3| 2)))) (= |p!13| |p!30|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!4| 2) (|$w| |i!2| |sk!12| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!12| (+ |i!3| 2)))) (= |p!14| |p!30|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!4| 2) (|$w| |i!2| |sk!12| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 3)) (|$x| |i!1| |sk!12| (+ |i!3| 2)))) (= |p!15| |p!30|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!10| 2) (|$w| |i!2| |sk!12| 2))) (not (= (|$x| |i!1| |sk!10| (+ |i!3| 2)) (|$x| |i!1| |sk!12| (+ |i!3| 2)))) (= |p!26| |p!30|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!10| 2) (|$w| |i!2| |sk!12| 2))) (not (= (|$x| |i!1| |sk!10| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!12| (+ |i!3| 2)))) (= |p!27| |p!30|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!11| 2) (|$w| |i!2| |sk!12| 2))) (not (= (|$x| |i!1| |sk!11| (+ |i!3| 2)) (|$x| |i!1| |sk!12| (+ |i!3| 2)))) (= |p!28| |p!30|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!11| 2) (|$w| |i!2| |sk!12| 2))) (not (= (|$x| |i!1| |sk!11| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!12| (+ |i!3| 2)))) (= |p!29| |p!30|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!12| 2))) (not (< (|$x| |i!1| |sk!12| (+ (* 2 (div |i!3| 2)) 3)) 0.0)) (< |p!31| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!12| 2))) (not (< 0.0 (|$x| |i!1| |sk!12| (+ (* 2 (div |i!3| 2)) 3)))) (< 0.0 |p!31|)) (or (not (< 0.0 (|$w| |i!2| |sk!12| 2))) (not (= (|$x| |i!1| |sk!12| (+ (* 2 (div |i!3| 2)) 3)) 0.0)) (= |p!31| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!12| (+ (* 2 (div |i!3| 2)) 3)))) (not (< (|$w| |i!2| |sk!12| 2) 0.0)) (< |p!31| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!12| (+ (* 2 (div |i!3| 2)) 3)))) (not (< 0.0 (|$w| |i!2| |sk!12| 2))) (< 0.0 |p!31|)) (or (not (< 0.0 (|$x| |i!1| |sk!12| (+ (* 2 (div |i!3| 2)) 3)))) (not (= (|$w| |i!2| |sk!12| 2) 0.0)) (= |p!31| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!12| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!12| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!6| |p!31|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!12| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!12| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!7| |p!31|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!12| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!12| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!12| |p!31|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!12| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!12| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!13| |p!31|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!4| 2) (|$w| |i!2| |sk!12| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!12| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!14| |p!31|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!4| 2) (|$w| |i!2| |sk!12| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 3)) (|$x| |i!1| |sk!12| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!15| |p!31|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!10| 2) (|$w| |i!2| |sk!12| 2))) (not (= (|$x| |i!1| |sk!10| (+ |i!3| 2)) (|$x| |i!1| |sk!12| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!26| |p!31|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!10| 2) (|$w| |i!2| |sk!12| 2))) (not (= (|$x| |i!1| |sk!10| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!12| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!27| |p!31|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!11| 2) (|$w| |i!2| |sk!12| 2))) (not (= (|$x| |i!1| |sk!11| (+ |i!3| 2)) (|$x| |i!1| |sk!12| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!28| |p!31|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!11| 2) (|$w| |i!2| |sk!12| 2))) (not (= (|$x| |i!1| |sk!11| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!12| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!29| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |sk!12| (+ |i!3| 2)) (|$x| |i!1| |sk!12| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!30| |p!31|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!13| 0))) (not (< (|$x| |i!1| |sk!13| (* 2 (div |i!3| 2))) 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!13| 0))) (not (< 0.0 (|$x| |i!1| |sk!13| (* 2 (div |i!3| 2))))) (< 0.0 |p!32|)) (or (not (< 0.0 (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!13| (* 2 (div |i!3| 2))) 0.0)) (= |p!32| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!13| (* 2 (div |i!3| 2))))) (not (< (|$w| |i!2| |sk!13| 0) 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!13| (* 2 (div |i!3| 2))))) (not (< 0.0 (|$w| |i!2| |sk!13| 0))) (< 0.0 |p!32|)) (or (not (< 0.0 (|$x| |i!1| |sk!13| (* 2 (div |i!3| 2))))) (not (= (|$w| |i!2| |sk!13| 0) 0.0)) (= |p!32| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!1| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!13| (* 2 (div |i!3| 2))))) (= |p!0| |p!32|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!1| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!13| (* 2 (div |i!3| 2))))) (= |p!1| |p!32|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!13| (* 2 (div |i!3| 2))))) (= |p!2| |p!32|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!13| (* 2 (div |i!3| 2))))) (= |p!3| |p!32|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 0) (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!13| (* 2 (div |i!3| 2))))) (= |p!8| |p!32|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 0) (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!13| (* 2 (div |i!3| 2))))) (= |p!9| |p!32|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!5| 0) (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!5| |i!3|) (|$x| |i!1| |sk!13| (* 2 (div |i!3| 2))))) (= |p!16| |p!32|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!5| 0) (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!5| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!13| (* 2 (div |i!3| 2))))) (= |p!17| |p!32|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!6| 0) (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!6| |i!3|) (|$x| |i!1| |sk!13| (* 2 (div |i!3| 2))))) (= |p!18| |p!32|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!6| 0) (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!6| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!13| (* 2 (div |i!3| 2))))) (= |p!19| |p!32|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!7| 0) (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!7| |i!3|) (|$x| |i!1| |sk!13| (* 2 (div |i!3| 2))))) (= |p!20| |p!32|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!7| 0) (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!7| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!13| (* 2 (div |i!3| 2))))) (= |p!21| |p!32|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!13| 0))) (not (< (|$x| |i!1| |sk!13| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (< |p!33| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!13| 0))) (not (< 0.0 (|$x| |i!1| |sk!13| (+ (* 2 (div |i!3| 2)) 2)))) (< 0.0 |p!33|)) (or (not (< 0.0 (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!13| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (= |p!33| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!13| (+ (* 2 (div |i!3| 2)) 2)))) (not (< (|$w| |i!2| |sk!13| 0) 0.0)) (< |p!33| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!13| (+ (* 2 (div |i!3| 2)) 2)))) (not (< 0.0 (|$w| |i!2| |sk!13| 0))) (< 0.0 |p!33|)) (or (not (< 0.0 (|$x| |i!1| |sk!13| (+ (* 2 (div |i!3| 2)) 2)))) (not (= (|$w| |i!2| |sk!13| 0) 0.0)) (= |p!33| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!1| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!13| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!0| |p!33|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!1| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!13| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!1| |p!33|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!13| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!2| |p!33|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!13| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!3| |p!33|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 0) (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!13| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!8| |p!33|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 0) (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!13| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!9| |p!33|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!5| 0) (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!5| |i!3|) (|$x| |i!1| |sk!13| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!16| |p!33|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!5| 0) (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!5| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!13| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!17| |p!33|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!6| 0) (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!6| |i!3|) (|$x| |i!1| |sk!13| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!18| |p!33|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!6| 0) (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!6| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!13| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!19| |p!33|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!7| 0) (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!7| |i!3|) (|$x| |i!1| |sk!13| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!20| |p!33|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!7| 0) (|$w| |i!2| |sk!13| 0))) (not (= (|$x| |i!1| |sk!7| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!13| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!21| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |sk!13| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!13| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!32| |p!33|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!14| 0))) (not (< (|$x| |i!1| |sk!14| (* 2 (div |i!3| 2))) 0.0)) (< |p!34| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!14| 0))) (not (< 0.0 (|$x| |i!1| |sk!14| (* 2 (div |i!3| 2))))) (< 0.0 |p!34|)) (or (not (< 0.0 (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!14| (* 2 (div |i!3| 2))) 0.0)) (= |p!34| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!14| (* 2 (div |i!3| 2))))) (not (< (|$w| |i!2| |sk!14| 0) 0.0)) (< |p!34| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!14| (* 2 (div |i!3| 2))))) (not (< 0.0 (|$w| |i!2| |sk!14| 0))) (< 0.0 |p!34|)) (or (not (< 0.0 (|$x| |i!1| |sk!14| (* 2 (div |i!3| 2))))) (not (= (|$w| |i!2| |sk!14| 0) 0.0)) (= |p!34| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!1| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!14| (* 2 (div |i!3| 2))))) (= |p!0| |p!34|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!1| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!14| (* 2 (div |i!3| 2))))) (= |p!1| |p!34|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!14| (* 2 (div |i!3| 2))))) (= |p!2| |p!34|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!14| (* 2 (div |i!3| 2))))) (= |p!3| |p!34|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!14| (* 2 (div |i!3| 2))))) (= |p!8| |p!34|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!14| (* 2 (div |i!3| 2))))) (= |p!9| |p!34|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!5| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!5| |i!3|) (|$x| |i!1| |sk!14| (* 2 (div |i!3| 2))))) (= |p!16| |p!34|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!5| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!5| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!14| (* 2 (div |i!3| 2))))) (= |p!17| |p!34|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!6| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!6| |i!3|) (|$x| |i!1| |sk!14| (* 2 (div |i!3| 2))))) (= |p!18| |p!34|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!6| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!6| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!14| (* 2 (div |i!3| 2))))) (= |p!19| |p!34|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!7| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!7| |i!3|) (|$x| |i!1| |sk!14| (* 2 (div |i!3| 2))))) (= |p!20| |p!34|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!7| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!7| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!14| (* 2 (div |i!3| 2))))) (= |p!21| |p!34|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!13| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!13| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!14| (* 2 (div |i!3| 2))))) (= |p!32| |p!34|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!13| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!13| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!14| (* 2 (div |i!3| 2))))) (= |p!33| |p!34|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!14| 0))) (not (< (|$x| |i!1| |sk!14| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (< |p!35| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!14| 0))) (not (< 0.0 (|$x| |i!1| |sk!14| (+ (* 2 (div |i!3| 2)) 1)))) (< 0.0 |p!35|)) (or (not (< 0.0 (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!14| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (= |p!35| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!14| (+ (* 2 (div |i!3| 2)) 1)))) (not (< (|$w| |i!2| |sk!14| 0) 0.0)) (< |p!35| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!14| (+ (* 2 (div |i!3| 2)) 1)))) (not (< 0.0 (|$w| |i!2| |sk!14| 0))) (< 0.0 |p!35|)) (or (not (< 0.0 (|$x| |i!1| |sk!14| (+ (* 2 (div |i!3| 2)) 1)))) (not (= (|$w| |i!2| |sk!14| 0) 0.0)) (= |p!35| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!1| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!14| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!0| |p!35|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!1| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!14| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!1| |p!35|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!14| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!2| |p!35|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!14| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!3| |p!35|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!14| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!8| |p!35|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!14| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!9| |p!35|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!5| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!5| |i!3|) (|$x| |i!1| |sk!14| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!16| |p!35|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!5| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!5| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!14| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!17| |p!35|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!6| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!6| |i!3|) (|$x| |i!1| |sk!14| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!18| |p!35|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!6| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!6| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!14| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!19| |p!35|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!7| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!7| |i!3|) (|$x| |i!1| |sk!14| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!20| |p!35|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!7| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!7| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!14| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!21| |p!35|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!13| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!13| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!14| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!32| |p!35|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!13| 0) (|$w| |i!2| |sk!14| 0))) (not (= (|$x| |i!1| |sk!13| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!14| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!33| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |sk!14| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!14| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!34| |p!35|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!15| 0))) (not (< (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (< |p!36| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!15| 0))) (not (< 0.0 (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 2)))) (< 0.0 |p!36|)) (or (not (< 0.0 (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (= |p!36| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 2)))) (not (< (|$w| |i!2| |sk!15| 0) 0.0)) (< |p!36| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 2)))) (not (< 0.0 (|$w| |i!2| |sk!15| 0))) (< 0.0 |p!36|)) (or (not (< 0.0 (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 2)))) (not (= (|$w| |i!2| |sk!15| 0) 0.0)) (= |p!36| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!1| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!0| |p!36|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!1| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!1| |p!36|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!2| |p!36|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!3| |p!36|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!8| |p!36|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!9| |p!36|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!5| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!5| |i!3|) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!16| |p!36|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!5| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!5| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!17| |p!36|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!6| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!6| |i!3|) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!18| |p!36|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!6| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!6| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!19| |p!36|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!7| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!7| |i!3|) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!20| |p!36|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!7| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!7| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!21| |p!36|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!13| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!13| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!32| |p!36|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!13| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!13| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!33| |p!36|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!14| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!14| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!34| |p!36|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!14| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!14| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!35| |p!36|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!15| 0))) (not (< (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (< |p!37| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!15| 0))) (not (< 0.0 (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 1)))) (< 0.0 |p!37|)) (or (not (< 0.0 (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (= |p!37| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 1)))) (not (< (|$w| |i!2| |sk!15| 0) 0.0)) (< |p!37| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 1)))) (not (< 0.0 (|$w| |i!2| |sk!15| 0))) (< 0.0 |p!37|)) (or (not (< 0.0 (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 1)))) (not (= (|$w| |i!2| |sk!15| 0) 0.0)) (= |p!37| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!1| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!0| |p!37|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!1| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!1| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!1| |p!37|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!2| |p!37|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!3| |p!37|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!8| |p!37|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!9| |p!37|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!5| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!5| |i!3|) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!16| |p!37|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!5| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!5| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!17| |p!37|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!6| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!6| |i!3|) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!18| |p!37|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!6| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!6| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!19| |p!37|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!7| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!7| |i!3|) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!20| |p!37|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!7| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!7| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!21| |p!37|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!13| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!13| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!32| |p!37|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!13| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!13| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!33| |p!37|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!14| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!14| (* 2 (div |i!3| 2))) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!34| |p!37|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!14| 0) (|$w| |i!2| |sk!15| 0))) (not (= (|$x| |i!1| |sk!14| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!35| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!15| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!36| |p!37|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!16| 1))) (not (< (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (< |p!38| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!16| 1))) (not (< 0.0 (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 1)))) (< 0.0 |p!38|)) (or (not (< 0.0 (|$w| |i!2| |sk!16| 1))) (not (= (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (= |p!38| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 1)))) (not (< (|$w| |i!2| |sk!16| 1) 0.0)) (< |p!38| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 1)))) (not (< 0.0 (|$w| |i!2| |sk!16| 1))) (< 0.0 |p!38|)) (or (not (< 0.0 (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 1)))) (not (= (|$w| |i!2| |sk!16| 1) 0.0)) (= |p!38| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!2| 1) (|$w| |i!2| |sk!16| 1))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!4| |p!38|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 1) (|$w| |i!2| |sk!16| 1))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!5| |p!38|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 1) (|$w| |i!2| |sk!16| 1))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!10| |p!38|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 1) (|$w| |i!2| |sk!16| 1))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!11| |p!38|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!8| 1) (|$w| |i!2| |sk!16| 1))) (not (= (|$x| |i!1| |sk!8| (+ |i!3| 1)) (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!22| |p!38|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!8| 1) (|$w| |i!2| |sk!16| 1))) (not (= (|$x| |i!1| |sk!8| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!23| |p!38|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!9| 1) (|$w| |i!2| |sk!16| 1))) (not (= (|$x| |i!1| |sk!9| (+ |i!3| 1)) (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!24| |p!38|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!9| 1) (|$w| |i!2| |sk!16| 1))) (not (= (|$x| |i!1| |sk!9| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!25| |p!38|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!16| 1))) (not (< (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (< |p!39| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!16| 1))) (not (< 0.0 (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 2)))) (< 0.0 |p!39|)) (or (not (< 0.0 (|$w| |i!2| |sk!16| 1))) (not (= (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (= |p!39| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 2)))) (not (< (|$w| |i!2| |sk!16| 1) 0.0)) (< |p!39| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 2)))) (not (< 0.0 (|$w| |i!2| |sk!16| 1))) (< 0.0 |p!39|)) (or (not (< 0.0 (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 2)))) (not (= (|$w| |i!2| |sk!16| 1) 0.0)) (= |p!39| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!2| 1) (|$w| |i!2| |sk!16| 1))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!4| |p!39|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 1) (|$w| |i!2| |sk!16| 1))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!5| |p!39|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 1) (|$w| |i!2| |sk!16| 1))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!10| |p!39|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 1) (|$w| |i!2| |sk!16| 1))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!11| |p!39|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!8| 1) (|$w| |i!2| |sk!16| 1))) (not (= (|$x| |i!1| |sk!8| (+ |i!3| 1)) (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!22| |p!39|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!8| 1) (|$w| |i!2| |sk!16| 1))) (not (= (|$x| |i!1| |sk!8| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!23| |p!39|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!9| 1) (|$w| |i!2| |sk!16| 1))) (not (= (|$x| |i!1| |sk!9| (+ |i!3| 1)) (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!24| |p!39|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!9| 1) (|$w| |i!2| |sk!16| 1))) (not (= (|$x| |i!1| |sk!9| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!25| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!16| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!38| |p!39|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!17| 2))) (not (< (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (< |p!40| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!17| 2))) (not (< 0.0 (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1)))) (< 0.0 |p!40|)) (or (not (< 0.0 (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (= |p!40| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1)))) (not (< (|$w| |i!2| |sk!17| 2) 0.0)) (< |p!40| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1)))) (not (< 0.0 (|$w| |i!2| |sk!17| 2))) (< 0.0 |p!40|)) (or (not (< 0.0 (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1)))) (not (= (|$w| |i!2| |sk!17| 2) 0.0)) (= |p!40| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!6| |p!40|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!7| |p!40|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!12| |p!40|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!13| |p!40|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!4| 2) (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!14| |p!40|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!4| 2) (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 3)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!15| |p!40|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!10| 2) (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!10| (+ |i!3| 2)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!26| |p!40|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!10| 2) (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!10| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!27| |p!40|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!11| 2) (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!11| (+ |i!3| 2)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!28| |p!40|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!11| 2) (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!11| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!29| |p!40|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!12| 2) (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!12| (+ |i!3| 2)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!30| |p!40|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!12| 2) (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!12| (+ (* 2 (div |i!3| 2)) 3)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!31| |p!40|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!17| 2))) (not (< (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (< |p!41| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!17| 2))) (not (< 0.0 (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2)))) (< 0.0 |p!41|)) (or (not (< 0.0 (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (= |p!41| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2)))) (not (< (|$w| |i!2| |sk!17| 2) 0.0)) (< |p!41| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2)))) (not (< 0.0 (|$w| |i!2| |sk!17| 2))) (< 0.0 |p!41|)) (or (not (< 0.0 (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2)))) (not (= (|$w| |i!2| |sk!17| 2) 0.0)) (= |p!41| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!6| |p!41|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!7| |p!41|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!12| |p!41|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!13| |p!41|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!4| 2) (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!14| |p!41|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!4| 2) (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 3)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!15| |p!41|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!10| 2) (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!10| (+ |i!3| 2)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!26| |p!41|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!10| 2) (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!10| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!27| |p!41|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!11| 2) (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!11| (+ |i!3| 2)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!28| |p!41|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!11| 2) (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!11| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!29| |p!41|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!12| 2) (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!12| (+ |i!3| 2)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!30| |p!41|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!12| 2) (|$w| |i!2| |sk!17| 2))) (not (= (|$x| |i!1| |sk!12| (+ (* 2 (div |i!3| 2)) 3)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!31| |p!41|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!40| |p!41|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!18| 2))) (not (< (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (< |p!42| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!18| 2))) (not (< 0.0 (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 1)))) (< 0.0 |p!42|)) (or (not (< 0.0 (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 1)) 0.0)) (= |p!42| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 1)))) (not (< (|$w| |i!2| |sk!18| 2) 0.0)) (< |p!42| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 1)))) (not (< 0.0 (|$w| |i!2| |sk!18| 2))) (< 0.0 |p!42|)) (or (not (< 0.0 (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 1)))) (not (= (|$w| |i!2| |sk!18| 2) 0.0)) (= |p!42| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!6| |p!42|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!7| |p!42|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!12| |p!42|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!13| |p!42|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!4| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!14| |p!42|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!4| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 3)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!15| |p!42|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!10| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!10| (+ |i!3| 2)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!26| |p!42|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!10| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!10| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!27| |p!42|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!11| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!11| (+ |i!3| 2)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!28| |p!42|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!11| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!11| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!29| |p!42|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!12| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!12| (+ |i!3| 2)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!30| |p!42|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!12| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!12| (+ (* 2 (div |i!3| 2)) 3)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!31| |p!42|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!17| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!40| |p!42|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!17| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 1)))) (= |p!41| |p!42|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!18| 2))) (not (< (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 3)) 0.0)) (< |p!43| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!18| 2))) (not (< 0.0 (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 3)))) (< 0.0 |p!43|)) (or (not (< 0.0 (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 3)) 0.0)) (= |p!43| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 3)))) (not (< (|$w| |i!2| |sk!18| 2) 0.0)) (< |p!43| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 3)))) (not (< 0.0 (|$w| |i!2| |sk!18| 2))) (< 0.0 |p!43|)) (or (not (< 0.0 (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 3)))) (not (= (|$w| |i!2| |sk!18| 2) 0.0)) (= |p!43| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!6| |p!43|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!7| |p!43|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!12| |p!43|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!13| |p!43|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!4| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!14| |p!43|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!4| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 3)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!15| |p!43|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!10| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!10| (+ |i!3| 2)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!26| |p!43|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!10| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!10| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!27| |p!43|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!11| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!11| (+ |i!3| 2)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!28| |p!43|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!11| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!11| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!29| |p!43|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!12| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!12| (+ |i!3| 2)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!30| |p!43|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!12| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!12| (+ (* 2 (div |i!3| 2)) 3)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!31| |p!43|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!17| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!40| |p!43|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!17| 2) (|$w| |i!2| |sk!18| 2))) (not (= (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!41| |p!43|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!42| |p!43|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!19| 2))) (not (< (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (< |p!44| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!19| 2))) (not (< 0.0 (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2)))) (< 0.0 |p!44|)) (or (not (< 0.0 (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2)) 0.0)) (= |p!44| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2)))) (not (< (|$w| |i!2| |sk!19| 2) 0.0)) (< |p!44| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2)))) (not (< 0.0 (|$w| |i!2| |sk!19| 2))) (< 0.0 |p!44|)) (or (not (< 0.0 (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2)))) (not (= (|$w| |i!2| |sk!19| 2) 0.0)) (= |p!44| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!6| |p!44|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!7| |p!44|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!12| |p!44|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!13| |p!44|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!4| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!14| |p!44|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!4| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 3)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!15| |p!44|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!10| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!10| (+ |i!3| 2)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!26| |p!44|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!10| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!10| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!27| |p!44|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!11| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!11| (+ |i!3| 2)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!28| |p!44|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!11| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!11| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!29| |p!44|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!12| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!12| (+ |i!3| 2)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!30| |p!44|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!12| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!12| (+ (* 2 (div |i!3| 2)) 3)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!31| |p!44|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!17| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!40| |p!44|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!17| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!41| |p!44|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!18| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!42| |p!44|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!18| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 3)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2)))) (= |p!43| |p!44|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |i!2| |sk!19| 2))) (not (< (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 3)) 0.0)) (< |p!45| 0.0)) (or (not (< 0.0 (|$w| |i!2| |sk!19| 2))) (not (< 0.0 (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 3)))) (< 0.0 |p!45|)) (or (not (< 0.0 (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 3)) 0.0)) (= |p!45| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 3)))) (not (< (|$w| |i!2| |sk!19| 2) 0.0)) (< |p!45| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 3)))) (not (< 0.0 (|$w| |i!2| |sk!19| 2))) (< 0.0 |p!45|)) (or (not (< 0.0 (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 3)))) (not (= (|$w| |i!2| |sk!19| 2) 0.0)) (= |p!45| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!6| |p!45|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!2| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!2| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!7| |p!45|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!12| |p!45|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!3| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!3| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!13| |p!45|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!4| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!14| |p!45|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!4| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!4| (+ (* 2 (div |i!3| 2)) 3)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!15| |p!45|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!10| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!10| (+ |i!3| 2)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!26| |p!45|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!10| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!10| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!27| |p!45|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!11| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!11| (+ |i!3| 2)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!28| |p!45|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!11| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!11| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!29| |p!45|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!12| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!12| (+ |i!3| 2)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!30| |p!45|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!12| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!12| (+ (* 2 (div |i!3| 2)) 3)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!31| |p!45|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!17| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!40| |p!45|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!17| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!17| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!41| |p!45|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!18| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 1)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!42| |p!45|))) ; product_congruence
(assert (or (not (= (|$w| |i!2| |sk!18| 2) (|$w| |i!2| |sk!19| 2))) (not (= (|$x| |i!1| |sk!18| (+ (* 2 (div |i!3| 2)) 3)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!43| |p!45|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 2)) (|$x| |i!1| |sk!19| (+ (* 2 (div |i!3| 2)) 3)))) (= |p!44| |p!45|))) ; product_congruence
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| m) (<= 0 |i!3|) (< |i!3| (* 2 t)))) (= |sum!0| (ite (<= 0 (+ (* 2 (div |i!3| 2)) (* (- 1) |i!3|))) (+ |sum!1| |sum!2| |sum!3|) (+ |sum!2| (* (- 1.0) |sum!3|) (* (- 1.0) |sum!4|))))))) ; the negated goal
(check-sat)
(reset)

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

