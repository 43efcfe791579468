; rule recognize-divided-attention, obligation: equal
; lemma instances: {cofactor=80, exp_opposite=4, exp_positive=55, exp_sum=9, extremum_bound=16, extremum_witness=4, inverse=3, inverse_positive=3, sum_congruence=38, sum_linear=25, sum_positive=5}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |at!33| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun |$s| () Real)
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
(declare-fun |sum!0| () Real)
(declare-fun f_exp (Real) Real)
(declare-fun |max!2| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |sum!5| () Real)
(declare-fun |$v| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!4| () Int)
(declare-fun |sum!1| () Real)
(declare-fun |max!6| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |sum!8| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!9| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |sum!10| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!11| () Real)
(declare-fun |sum!12| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |sum!13| () Real)
(declare-fun |sum!14| () Real)
(declare-fun |sk!6| () Int)
(declare-fun |sum!15| () Real)
(declare-fun |sum!16| () Real)
(declare-fun |sum!17| () Real)
(declare-fun |sk!7| () Int)
(declare-fun |sum!18| () Real)
(declare-fun |sum!19| () Real)
(declare-fun |sk!8| () Int)
(declare-fun |sum!20| () Real)
(declare-fun |sum!21| () Real)
(declare-fun |sk!9| () Int)
(declare-fun |$q| (Int Int Int Int) Real)
(declare-fun |i!3| () Int)
(declare-fun |$t| (Int Int Int Int) Real)
(declare-fun |sk!10| () Int)
(declare-fun |sum!22| () Real)
(declare-fun |sk!11| () Int)
(declare-fun |sum!23| () Real)
(declare-fun |max!24| () Real)
(declare-fun |sum!25| () Real)
(declare-fun |sk!12| () Int)
(declare-fun |sum!26| () Real)
(declare-fun |sk!13| () Int)
(declare-fun |sk!14| () Int)
(declare-fun |sum!27| () Real)
(declare-fun |sk!15| () Int)
(declare-fun |sk!16| () Int)
(declare-fun |sum!28| () Real)
(declare-fun |sum!29| () Real)
(declare-fun |sk!17| () Int)
(declare-fun |sum!30| () Real)
(declare-fun |sk!18| () Int)
(declare-fun |sum!31| () Real)
(declare-fun |sum!32| () Real)
(declare-fun |sum!33| () Real)
(declare-fun |sum!34| () Real)
(declare-fun |sum!35| () Real)
(declare-fun |sum!36| () Real)
(declare-fun |sk!19| () Int)
(declare-fun |max!37| () Real)
(declare-fun |sum!38| () Real)
(declare-fun |sk!20| () Int)
(declare-fun |sum!39| () Real)
(declare-fun |sk!21| () Int)
(declare-fun |sk!22| () Int)
(declare-fun |sum!40| () Real)
(declare-fun |sum!41| () Real)
(declare-fun |sum!42| () Real)
(declare-fun |sum!43| () Real)
(declare-fun |sum!44| () Real)
(declare-fun |sum!45| () Real)
(declare-fun |sum!46| () Real)
(declare-fun |sk!23| () Int)
(declare-fun |sum!47| () Real)
(declare-fun |sum!48| () Real)
(declare-fun |sk!24| () Int)
(declare-fun |sum!49| () Real)
(declare-fun |sum!50| () Real)
(declare-fun |sk!25| () Int)
(declare-fun |sum!51| () Real)
(declare-fun |sum!52| () Real)
(declare-fun |sk!26| () Int)
(declare-fun |sum!53| () Real)
(declare-fun |sum!54| () Real)
(declare-fun |sk!27| () Int)
(declare-fun |sum!55| () Real)
(declare-fun |sk!28| () Int)
(declare-fun |sum!56| () Real)
(declare-fun |sum!57| () Real)
(declare-fun |sk!29| () Int)
(declare-fun |sum!58| () Real)
(declare-fun |sum!59| () Real)
(declare-fun |sk!30| () Int)
(declare-fun |sum!60| () Real)
(declare-fun |sum!61| () Real)
(declare-fun |sk!31| () Int)
(declare-fun |sum!62| () Real)
(declare-fun |sum!63| () Real)
(declare-fun |sk!32| () Int)
(declare-fun |sum!64| () Real)
(declare-fun |sum!65| () Real)
(declare-fun |sk!33| () Int)
(declare-fun |sum!66| () Real)
(declare-fun |sum!67| () Real)
(declare-fun |sk!34| () Int)
(declare-fun |sum!68| () Real)
(declare-fun |sk!35| () Int)
(declare-fun |sum!69| () Real)
(declare-fun |sum!70| () Real)
(declare-fun |sk!36| () Int)
(declare-fun |sum!71| () Real)
(declare-fun |sum!72| () Real)
(declare-fun |sk!37| () Int)
(declare-fun |sk!38| () Int)
(declare-fun |sum!73| () Real)
(declare-fun |sum!74| () Real)
(declare-fun |sk!39| () Int)
(declare-fun |sum!75| () Real)
(declare-fun |sum!76| () Real)
(declare-fun |sk!40| () Int)
(declare-fun |sum!77| () Real)
(declare-fun |sum!78| () Real)
(declare-fun |sk!41| () Int)
(declare-fun |sk!42| () Int)
(declare-fun |sum!79| () Real)
(declare-fun |sum!80| () Real)
(declare-fun |sk!43| () Int)
(declare-fun |sum!81| () Real)
(declare-fun |sum!82| () Real)
(declare-fun |sk!44| () Int)
(declare-fun |sum!83| () Real)
(declare-fun |sum!84| () Real)
(declare-fun |sk!45| () Int)
(declare-fun |sum!85| () Real)
(declare-fun |sum!86| () Real)
(declare-fun |sk!46| () Int)
(declare-fun |sk!47| () Int)
(declare-fun |sk!48| () Int)
(declare-fun |sk!49| () Int)
(declare-fun |sum!87| () Real)
(declare-fun |sk!50| () Int)
(declare-fun |sum!88| () Real)
(declare-fun |sk!51| () Int)
(declare-fun |sk!52| () Int)
(declare-fun |sum!89| () Real)
(declare-fun |sk!53| () Int)
(declare-fun |sum!90| () Real)
(declare-fun |sk!54| () Int)
(declare-fun |sum!91| () Real)
(declare-fun |sk!55| () Int)
(declare-fun |sk!56| () Int)
(declare-fun |sum!92| () Real)
(declare-fun |sk!57| () Int)
(declare-fun |sum!93| () Real)
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
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!33|) (< |at!33| b) (<= 0 |at!34|) (< |at!34| h) (<= 0 |at!35|) (< |at!35| m) (<= 0 |at!36|) (< |at!36| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| b) (<= 0 |at!34|) (< |at!34| h) (<= 0 |at!35|) (< |at!35| m) (<= 0 |at!36|) (< |at!36| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| b) (<= 0 |at!38|) (< |at!38| h) (<= 0 |at!39|) (< |at!39| m) (<= 0 |at!40|) (< |at!40| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| b) (<= 0 |at!38|) (< |at!38| h) (<= 0 |at!39|) (< |at!39| m) (<= 0 |at!40|) (< |at!40| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| m) (<= 0 |at!44|) (< |at!44| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| m) (<= 0 |at!44|) (< |at!44| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| b) (<= 0 |at!46|) (< |at!46| h) (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| b) (<= 0 |at!46|) (< |at!46| h) (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| m) (<= 0 |at!56|) (< |at!56| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| m) (<= 0 |at!56|) (< |at!56| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!61|) (< |at!61| b) (<= 0 |at!62|) (< |at!62| h) (<= 0 |at!63|) (< |at!63| m) (<= 0 |at!64|) (< |at!64| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!61|) (< |at!61| b) (<= 0 |at!62|) (< |at!62| h) (<= 0 |at!63|) (< |at!63| m) (<= 0 |at!64|) (< |at!64| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (<= 0 |at!68|) (< |at!68| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (<= 0 |at!68|) (< |at!68| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| h) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| h) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (not (= |$s| 0.0))) ; a condition on elements
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m) (< 0 n))) (not (= |$s| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|)) (and (<= 0 |sk!1|) (< |sk!1| n) (not (= (* (f_exp (+ (* |sum!5| (f_inv |$s|)) (* (- 1.0) |max!2|))) (f_inv |sum!3|) (|$v| |i!1| |i!2| |sk!1| |i!4|)) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (|$v| |i!1| |i!2| |sk!1| |i!4|) (f_exp (* |sum!5| (f_inv |$s|))))))))) ; sum_linear
(assert (or (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|)) (and (<= 0 |sk!2|) (< |sk!2| n) (not (= (* (f_exp (+ |sum!9| (* (- 1.0) |max!6|))) (f_inv |sum!7|) (|$v| |i!1| |i!2| |sk!2| |i!4|)) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) (|$v| |i!1| |i!2| |sk!2| |i!4|) (f_exp |sum!9|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!2|) |max!2|) 0.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0))) ; exp_opposite
(assert (or (<= n 0) (and (<= 0 |sk!3|) (< |sk!3| n) (= |max!2| (* |sum!10| (f_inv |$s|)))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (* |sum!10| (f_inv |$s|)) |max!2|)))) ; extremum_bound
(assert (or (= |sum!3| 0.0) (= (* |sum!3| (f_inv |sum!3|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!3|)) (< 0.0 (f_inv |sum!3|)))) ; inverse_positive
(assert (or (< 0.0 |sum!3|) (<= n 0) (and (<= 0 |sk!4|) (< |sk!4| n) (<= (f_exp (+ (* |sum!11| (f_inv |$s|)) (* (- 1.0) |max!2|))) 0.0)))) ; sum_positive
(assert (or (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|)) (and (<= 0 |sk!5|) (< |sk!5| n) (not (= (f_exp (+ (* |sum!13| (f_inv |$s|)) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* |sum!13| (f_inv |$s|))))))))) ; sum_linear
(assert (< 0.0 (f_exp (+ (* |sum!5| (f_inv |$s|)) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!5| (f_inv |$s|)) (* (- 1.0) |max!2|)) (+ (* (- 1.0) |max!2|) (* |sum!5| (f_inv |$s|))))) (= (f_exp (+ (* |sum!5| (f_inv |$s|)) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* |sum!5| (f_inv |$s|))))))) ; exp_sum
(assert (or (= |$s| 0.0) (= (* |$s| (f_inv |$s|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |$s|)) (< 0.0 (f_inv |$s|)))) ; inverse_positive
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m) (< 0 n))) (not (= |sum!14| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (* |sum!5| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!6|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!6|) |max!6|) 0.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0))) ; exp_opposite
(assert (or (<= n 0) (and (<= 0 |sk!6|) (< |sk!6| n) (= |max!6| |sum!15|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= |sum!16| |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (* |sum!17| (f_inv |$s|)) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= |sum!15| |max!6|)))) ; extremum_bound
(assert (or (= |sum!7| 0.0) (= (* |sum!7| (f_inv |sum!7|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!7|)) (< 0.0 (f_inv |sum!7|)))) ; inverse_positive
(assert (or (< 0.0 |sum!7|) (<= n 0) (and (<= 0 |sk!7|) (< |sk!7| n) (<= (f_exp (+ |sum!18| (* (- 1.0) |max!6|))) 0.0)))) ; sum_positive
(assert (or (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!19|)) (and (<= 0 |sk!8|) (< |sk!8| n) (not (= (f_exp (+ |sum!20| (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |sum!20|))))))) ; sum_linear
(assert (< 0.0 (f_exp (+ |sum!9| (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ |sum!9| (* (- 1.0) |max!6|)) (+ (* (- 1.0) |max!6|) |sum!9|))) (= (f_exp (+ |sum!9| (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |sum!9|))))) ; exp_sum
(assert (or (= |sum!9| (* (f_inv |$s|) |sum!21|)) (and (<= 0 |sk!9|) (< |sk!9| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!9|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!9| |sk!2|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!9|) (|$t| |i!1| |i!2| |sk!9| |sk!2|))))))) ; sum_linear
(assert (< 0.0 (f_exp |sum!9|))) ; exp_positive
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (* |sum!11| (f_inv |$s|)) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!11| (f_inv |$s|)) (* (- 1.0) |max!2|)) (+ (* (- 1.0) |max!2|) (* |sum!11| (f_inv |$s|))))) (= (f_exp (+ (* |sum!11| (f_inv |$s|)) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* |sum!11| (f_inv |$s|))))))) ; exp_sum
(assert (or (< 0.0 |sum!12|) (<= n 0) (and (<= 0 |sk!10|) (< |sk!10| n) (<= (f_exp (* |sum!22| (f_inv |$s|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (* |sum!13| (f_inv |$s|)) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!13| (f_inv |$s|)) (* (- 1.0) |max!2|)) (+ (* (- 1.0) |max!2|) (* |sum!13| (f_inv |$s|))))) (= (f_exp (+ (* |sum!13| (f_inv |$s|)) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* |sum!13| (f_inv |$s|))))))) ; exp_sum
(assert (< 0.0 (f_exp (* |sum!13| (f_inv |$s|))))) ; exp_positive
(assert (or (< 0.0 |sum!14|) (<= n 0) (and (<= 0 |sk!11|) (< |sk!11| n) (<= (f_exp (+ (* |sum!23| (f_inv |$s|)) (* (- 1.0) |max!24|))) 0.0)))) ; sum_positive
(assert (or (= |sum!14| (* (f_exp (* (- 1.0) |max!24|)) |sum!25|)) (and (<= 0 |sk!12|) (< |sk!12| n) (not (= (f_exp (+ (* |sum!26| (f_inv |$s|)) (* (- 1.0) |max!24|))) (* (f_exp (* (- 1.0) |max!24|)) (f_exp (* |sum!26| (f_inv |$s|))))))))) ; sum_linear
(assert (< 0.0 (f_exp |max!6|))) ; exp_positive
(assert (or (= |sum!15| (* (f_inv |$s|) |sum!17|)) (and (<= 0 |sk!13|) (< |sk!13| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!13|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!13| |sk!6|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!13|) (|$t| |i!1| |i!2| |sk!13| |sk!6|))))))) ; sum_linear
(assert (or (= |sum!16| (* (f_inv |$s|) |sum!10|)) (and (<= 0 |sk!14|) (< |sk!14| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!14|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!14| |sk!3|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!14|) (|$t| |i!1| |i!2| |sk!14| |sk!3|))))))) ; sum_linear
(assert (< 0.0 (f_exp (+ |sum!18| (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ |sum!18| (* (- 1.0) |max!6|)) (+ (* (- 1.0) |max!6|) |sum!18|))) (= (f_exp (+ |sum!18| (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |sum!18|))))) ; exp_sum
(assert (or (= |sum!18| (* (f_inv |$s|) |sum!27|)) (and (<= 0 |sk!15|) (< |sk!15| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!15|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!15| |sk!7|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!15|) (|$t| |i!1| |i!2| |sk!15| |sk!7|))))))) ; sum_linear
(assert (or (< 0.0 |sum!19|) (<= n 0) (and (<= 0 |sk!16|) (< |sk!16| n) (<= (f_exp |sum!28|) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ |sum!20| (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ |sum!20| (* (- 1.0) |max!6|)) (+ (* (- 1.0) |max!6|) |sum!20|))) (= (f_exp (+ |sum!20| (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |sum!20|))))) ; exp_sum
(assert (or (= |sum!20| (* (f_inv |$s|) |sum!29|)) (and (<= 0 |sk!17|) (< |sk!17| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!17|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!17| |sk!8|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!17|) (|$t| |i!1| |i!2| |sk!17| |sk!8|))))))) ; sum_linear
(assert (< 0.0 (f_exp |sum!20|))) ; exp_positive
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (< 0 n))) (not (= |sum!3| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (< 0 m) (< 0 n))) (not (= |sum!30| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (* |sum!11| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!22| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (+ (* |sum!23| (f_inv |$s|)) (* (- 1.0) |max!24|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!23| (f_inv |$s|)) (* (- 1.0) |max!24|)) (+ (* (- 1.0) |max!24|) (* |sum!23| (f_inv |$s|))))) (= (f_exp (+ (* |sum!23| (f_inv |$s|)) (* (- 1.0) |max!24|))) (* (f_exp (* (- 1.0) |max!24|)) (f_exp (* |sum!23| (f_inv |$s|))))))) ; exp_sum
(assert (or (<= n 0) (and (<= 0 |sk!18|) (< |sk!18| n) (= |max!24| (* |sum!31| (f_inv |$s|)))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (* |sum!32| (f_inv |$s|)) |max!24|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!18|) (< |sk!18| n))) (and (not (<= n 0)) (<= (* |sum!33| (f_inv |$s|)) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (* |sum!34| (f_inv |$s|)) |max!24|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!18|) (< |sk!18| n))) (and (not (<= n 0)) (<= |sum!35| |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!18|) (< |sk!18| n))) (and (not (<= n 0)) (<= (* |sum!31| (f_inv |$s|)) |max!24|)))) ; extremum_bound
(assert (< 0.0 (f_exp (* (- 1.0) |max!24|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!24|) |max!24|) 0.0)) (= (* (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|)) 1.0))) ; exp_opposite
(assert (< 0.0 (f_exp (+ (* |sum!26| (f_inv |$s|)) (* (- 1.0) |max!24|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!26| (f_inv |$s|)) (* (- 1.0) |max!24|)) (+ (* (- 1.0) |max!24|) (* |sum!26| (f_inv |$s|))))) (= (f_exp (+ (* |sum!26| (f_inv |$s|)) (* (- 1.0) |max!24|))) (* (f_exp (* (- 1.0) |max!24|)) (f_exp (* |sum!26| (f_inv |$s|))))))) ; exp_sum
(assert (< 0.0 (f_exp (* |sum!26| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp |sum!18|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!28|))) ; exp_positive
(assert (or (= |sum!28| (* (f_inv |$s|) |sum!36|)) (and (<= 0 |sk!19|) (< |sk!19| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!19|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!19| |sk!16|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!19|) (|$t| |i!1| |i!2| |sk!19| |sk!16|))))))) ; sum_linear
(assert (or (= |sum!30| (* (f_exp (* (- 1.0) |max!37|)) |sum!38|)) (and (<= 0 |sk!20|) (< |sk!20| n) (not (= (f_exp (+ (* |sum!39| (f_inv |$s|)) (* (- 1.0) |max!37|))) (* (f_exp (* (- 1.0) |max!37|)) (f_exp (* |sum!39| (f_inv |$s|))))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!23| (f_inv |$s|))))) ; exp_positive
(assert (or (= |sum!35| (* (f_inv |$s|) |sum!33|)) (and (<= 0 |sk!21|) (< |sk!21| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!21|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!21| |sk!18|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!21|) (|$t| |i!1| |i!2| |sk!21| |sk!18|))))))) ; sum_linear
(assert (< 0.0 (f_exp |max!24|))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!37|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!37|) |max!37|) 0.0)) (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|)) 1.0))) ; exp_opposite
(assert (or (<= n 0) (and (<= 0 |sk!22|) (< |sk!22| n) (= |max!37| (* |sum!40| (f_inv |$s|)))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (* |sum!41| (f_inv |$s|)) |max!37|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!22|) (< |sk!22| n))) (and (not (<= n 0)) (<= (* |sum!42| (f_inv |$s|)) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (* |sum!43| (f_inv |$s|)) |max!37|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!22|) (< |sk!22| n))) (and (not (<= n 0)) (<= |sum!44| |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!18|) (< |sk!18| n))) (and (not (<= n 0)) (<= (* |sum!45| (f_inv |$s|)) |max!37|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!22|) (< |sk!22| n))) (and (not (<= n 0)) (<= (* |sum!46| (f_inv |$s|)) |max!24|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!22|) (< |sk!22| n))) (and (not (<= n 0)) (<= (* |sum!40| (f_inv |$s|)) |max!37|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* |sum!39| (f_inv |$s|)) (* (- 1.0) |max!37|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!39| (f_inv |$s|)) (* (- 1.0) |max!37|)) (+ (* (- 1.0) |max!37|) (* |sum!39| (f_inv |$s|))))) (= (f_exp (+ (* |sum!39| (f_inv |$s|)) (* (- 1.0) |max!37|))) (* (f_exp (* (- 1.0) |max!37|)) (f_exp (* |sum!39| (f_inv |$s|))))))) ; exp_sum
(assert (< 0.0 (f_exp (* |sum!39| (f_inv |$s|))))) ; exp_positive
(assert (or (= |max!2| |max!6|) (and (<= 0 |sk!23|) (< |sk!23| n) (not (= (* |sum!47| (f_inv |$s|)) |sum!48|))))) ; sum_congruence
(assert (or (= |max!2| |max!24|) (and (<= 0 |sk!24|) (< |sk!24| n) (not (= (* |sum!49| (f_inv |$s|)) (* |sum!50| (f_inv |$s|))))))) ; sum_congruence
(assert (or (= |max!2| |max!37|) (and (<= 0 |sk!25|) (< |sk!25| n) (not (= (* |sum!51| (f_inv |$s|)) (* |sum!52| (f_inv |$s|))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!8|) (and (<= 0 |sk!26|) (< |sk!26| n) (not (= (* (|$v| |i!1| |i!2| |sk!26| |i!4|) (f_exp (* |sum!53| (f_inv |$s|)))) (* (|$v| |i!1| |i!2| |sk!26| |i!4|) (f_exp |sum!54|))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!12|) (and (<= 0 |sk!27|) (< |sk!27| n) (not (= (* (|$v| |i!1| |i!2| |sk!27| |i!4|) (f_exp (* |sum!55| (f_inv |$s|)))) (f_exp (* |sum!55| (f_inv |$s|)))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!19|) (and (<= 0 |sk!28|) (< |sk!28| n) (not (= (* (|$v| |i!1| |i!2| |sk!28| |i!4|) (f_exp (* |sum!56| (f_inv |$s|)))) (f_exp |sum!57|)))))) ; sum_congruence
(assert (or (= |sum!4| |sum!25|) (and (<= 0 |sk!29|) (< |sk!29| n) (not (= (* (|$v| |i!1| |i!2| |sk!29| |i!4|) (f_exp (* |sum!58| (f_inv |$s|)))) (f_exp (* |sum!59| (f_inv |$s|)))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!38|) (and (<= 0 |sk!30|) (< |sk!30| n) (not (= (* (|$v| |i!1| |i!2| |sk!30| |i!4|) (f_exp (* |sum!60| (f_inv |$s|)))) (f_exp (* |sum!61| (f_inv |$s|)))))))) ; sum_congruence
(assert (or (= |max!6| |max!24|) (and (<= 0 |sk!31|) (< |sk!31| n) (not (= |sum!62| (* |sum!63| (f_inv |$s|))))))) ; sum_congruence
(assert (or (= |max!6| |max!37|) (and (<= 0 |sk!32|) (< |sk!32| n) (not (= |sum!64| (* |sum!65| (f_inv |$s|))))))) ; sum_congruence
(assert (or (= |sum!8| |sum!12|) (and (<= 0 |sk!33|) (< |sk!33| n) (not (= (* (|$v| |i!1| |i!2| |sk!33| |i!4|) (f_exp |sum!66|)) (f_exp (* |sum!67| (f_inv |$s|)))))))) ; sum_congruence
(assert (or (= |sum!8| |sum!19|) (and (<= 0 |sk!34|) (< |sk!34| n) (not (= (* (|$v| |i!1| |i!2| |sk!34| |i!4|) (f_exp |sum!68|)) (f_exp |sum!68|)))))) ; sum_congruence
(assert (or (= |sum!8| |sum!25|) (and (<= 0 |sk!35|) (< |sk!35| n) (not (= (* (|$v| |i!1| |i!2| |sk!35| |i!4|) (f_exp |sum!69|)) (f_exp (* |sum!70| (f_inv |$s|)))))))) ; sum_congruence
(assert (or (= |sum!8| |sum!38|) (and (<= 0 |sk!36|) (< |sk!36| n) (not (= (* (|$v| |i!1| |i!2| |sk!36| |i!4|) (f_exp |sum!71|)) (f_exp (* |sum!72| (f_inv |$s|)))))))) ; sum_congruence
(assert (or (= |sum!10| |sum!32|) (and (<= 0 |sk!37|) (< |sk!37| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!37|) (|$t| |i!1| |i!2| |sk!37| |sk!3|)) (* (|$q| 0 0 0 |sk!37|) (|$t| 0 0 |sk!37| |sk!3|))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!19|) (and (<= 0 |sk!38|) (< |sk!38| n) (not (= (f_exp (* |sum!73| (f_inv |$s|))) (f_exp |sum!74|)))))) ; sum_congruence
(assert (or (= |sum!12| |sum!25|) (and (<= 0 |sk!39|) (< |sk!39| n) (not (= (f_exp (* |sum!75| (f_inv |$s|))) (f_exp (* |sum!76| (f_inv |$s|)))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!38|) (and (<= 0 |sk!40|) (< |sk!40| n) (not (= (f_exp (* |sum!77| (f_inv |$s|))) (f_exp (* |sum!78| (f_inv |$s|)))))))) ; sum_congruence
(assert (or (= |sum!17| |sum!34|) (and (<= 0 |sk!41|) (< |sk!41| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!41|) (|$t| |i!1| |i!2| |sk!41| |sk!6|)) (* (|$q| 0 0 0 |sk!41|) (|$t| 0 0 |sk!41| |sk!6|))))))) ; sum_congruence
(assert (or (= |sum!19| |sum!25|) (and (<= 0 |sk!42|) (< |sk!42| n) (not (= (f_exp |sum!79|) (f_exp (* |sum!80| (f_inv |$s|)))))))) ; sum_congruence
(assert (or (= |sum!19| |sum!38|) (and (<= 0 |sk!43|) (< |sk!43| n) (not (= (f_exp |sum!81|) (f_exp (* |sum!82| (f_inv |$s|)))))))) ; sum_congruence
(assert (or (= |max!24| |max!37|) (and (<= 0 |sk!44|) (< |sk!44| n) (not (= (* |sum!83| (f_inv |$s|)) (* |sum!84| (f_inv |$s|))))))) ; sum_congruence
(assert (or (= |sum!25| |sum!38|) (and (<= 0 |sk!45|) (< |sk!45| n) (not (= (f_exp (* |sum!85| (f_inv |$s|))) (f_exp (* |sum!86| (f_inv |$s|)))))))) ; sum_congruence
(assert (or (= |sum!31| |sum!33|) (and (<= 0 |sk!46|) (< |sk!46| k) (not (= (* (|$q| 0 0 0 |sk!46|) (|$t| 0 0 |sk!46| |sk!18|)) (* (|$q| |i!1| |i!2| |i!3| |sk!46|) (|$t| |i!1| |i!2| |sk!46| |sk!18|))))))) ; sum_congruence
(assert (or (= |sum!48| (* (f_inv |$s|) |sum!47|)) (and (<= 0 |sk!47|) (< |sk!47| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!47|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!47| |sk!23|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!47|) (|$t| |i!1| |i!2| |sk!47| |sk!23|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!53| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp |sum!54|))) ; exp_positive
(assert (or (= |sum!54| (* (f_inv |$s|) |sum!53|)) (and (<= 0 |sk!48|) (< |sk!48| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!48|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!48| |sk!26|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!48|) (|$t| |i!1| |i!2| |sk!48| |sk!26|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!55| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!56| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp |sum!57|))) ; exp_positive
(assert (or (= |sum!57| (* (f_inv |$s|) |sum!56|)) (and (<= 0 |sk!49|) (< |sk!49| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!49|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!49| |sk!28|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!49|) (|$t| |i!1| |i!2| |sk!49| |sk!28|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!58| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!59| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!60| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!61| (f_inv |$s|))))) ; exp_positive
(assert (or (= |sum!62| (* (f_inv |$s|) |sum!87|)) (and (<= 0 |sk!50|) (< |sk!50| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!50|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!50| |sk!31|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!50|) (|$t| |i!1| |i!2| |sk!50| |sk!31|))))))) ; sum_linear
(assert (or (= |sum!64| (* (f_inv |$s|) |sum!88|)) (and (<= 0 |sk!51|) (< |sk!51| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!51|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!51| |sk!32|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!51|) (|$t| |i!1| |i!2| |sk!51| |sk!32|))))))) ; sum_linear
(assert (< 0.0 (f_exp |sum!66|))) ; exp_positive
(assert (or (= |sum!66| (* (f_inv |$s|) |sum!67|)) (and (<= 0 |sk!52|) (< |sk!52| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!52|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!52| |sk!33|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!52|) (|$t| |i!1| |i!2| |sk!52| |sk!33|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!67| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp |sum!68|))) ; exp_positive
(assert (or (= |sum!68| (* (f_inv |$s|) |sum!89|)) (and (<= 0 |sk!53|) (< |sk!53| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!53|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!53| |sk!34|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!53|) (|$t| |i!1| |i!2| |sk!53| |sk!34|))))))) ; sum_linear
(assert (< 0.0 (f_exp |sum!69|))) ; exp_positive
(assert (or (= |sum!69| (* (f_inv |$s|) |sum!90|)) (and (<= 0 |sk!54|) (< |sk!54| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!54|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!54| |sk!35|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!54|) (|$t| |i!1| |i!2| |sk!54| |sk!35|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!70| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp |sum!71|))) ; exp_positive
(assert (or (= |sum!71| (* (f_inv |$s|) |sum!91|)) (and (<= 0 |sk!55|) (< |sk!55| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!55|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!55| |sk!36|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!55|) (|$t| |i!1| |i!2| |sk!55| |sk!36|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!72| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!73| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp |sum!74|))) ; exp_positive
(assert (or (= |sum!74| (* (f_inv |$s|) |sum!73|)) (and (<= 0 |sk!56|) (< |sk!56| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!56|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!56| |sk!38|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!56|) (|$t| |i!1| |i!2| |sk!56| |sk!38|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!75| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!76| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!77| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!78| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp |sum!79|))) ; exp_positive
(assert (or (= |sum!79| (* (f_inv |$s|) |sum!92|)) (and (<= 0 |sk!57|) (< |sk!57| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!57|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!57| |sk!42|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!57|) (|$t| |i!1| |i!2| |sk!57| |sk!42|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!80| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp |sum!81|))) ; exp_positive
(assert (or (= |sum!81| (* (f_inv |$s|) |sum!93|)) (and (<= 0 |sk!58|) (< |sk!58| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!58|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!58| |sk!43|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!58|) (|$t| |i!1| |i!2| |sk!58| |sk!43|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!82| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!85| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!86| (f_inv |$s|))))) ; exp_positive
(assert (or (= |sum!49| |sum!50|) (and (<= 0 |sk!59|) (< |sk!59| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!59|) (|$t| |i!1| |i!2| |sk!59| |sk!24|)) (* (|$q| 0 0 0 |sk!59|) (|$t| 0 0 |sk!59| |sk!24|))))))) ; sum_congruence
(assert (or (= |sum!51| |sum!52|) (and (<= 0 |sk!60|) (< |sk!60| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!60|) (|$t| |i!1| |i!2| |sk!60| |sk!25|)) (* (|$q| |i!1| |i!2| 0 |sk!60|) (|$t| |i!1| |i!2| |sk!60| |sk!25|))))))) ; sum_congruence
(assert (or (= |sum!58| |sum!59|) (and (<= 0 |sk!61|) (< |sk!61| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!61|) (|$t| |i!1| |i!2| |sk!61| |sk!29|)) (* (|$q| 0 0 0 |sk!61|) (|$t| 0 0 |sk!61| |sk!29|))))))) ; sum_congruence
(assert (or (= |sum!60| |sum!61|) (and (<= 0 |sk!62|) (< |sk!62| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!62|) (|$t| |i!1| |i!2| |sk!62| |sk!30|)) (* (|$q| |i!1| |i!2| 0 |sk!62|) (|$t| |i!1| |i!2| |sk!62| |sk!30|))))))) ; sum_congruence
(assert (or (= |sum!63| |sum!87|) (and (<= 0 |sk!63|) (< |sk!63| k) (not (= (* (|$q| 0 0 0 |sk!63|) (|$t| 0 0 |sk!63| |sk!31|)) (* (|$q| |i!1| |i!2| |i!3| |sk!63|) (|$t| |i!1| |i!2| |sk!63| |sk!31|))))))) ; sum_congruence
(assert (or (= |sum!65| |sum!88|) (and (<= 0 |sk!64|) (< |sk!64| k) (not (= (* (|$q| |i!1| |i!2| 0 |sk!64|) (|$t| |i!1| |i!2| |sk!64| |sk!32|)) (* (|$q| |i!1| |i!2| |i!3| |sk!64|) (|$t| |i!1| |i!2| |sk!64| |sk!32|))))))) ; sum_congruence
(assert (or (= |sum!70| |sum!90|) (and (<= 0 |sk!65|) (< |sk!65| k) (not (= (* (|$q| 0 0 0 |sk!65|) (|$t| 0 0 |sk!65| |sk!35|)) (* (|$q| |i!1| |i!2| |i!3| |sk!65|) (|$t| |i!1| |i!2| |sk!65| |sk!35|))))))) ; sum_congruence
(assert (or (= |sum!72| |sum!91|) (and (<= 0 |sk!66|) (< |sk!66| k) (not (= (* (|$q| |i!1| |i!2| 0 |sk!66|) (|$t| |i!1| |i!2| |sk!66| |sk!36|)) (* (|$q| |i!1| |i!2| |i!3| |sk!66|) (|$t| |i!1| |i!2| |sk!66| |sk!36|))))))) ; sum_congruence
(assert (or (= |sum!75| |sum!76|) (and (<= 0 |sk!67|) (< |sk!67| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!67|) (|$t| |i!1| |i!2| |sk!67| |sk!39|)) (* (|$q| 0 0 0 |sk!67|) (|$t| 0 0 |sk!67| |sk!39|))))))) ; sum_congruence
(assert (or (= |sum!77| |sum!78|) (and (<= 0 |sk!68|) (< |sk!68| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!68|) (|$t| |i!1| |i!2| |sk!68| |sk!40|)) (* (|$q| |i!1| |i!2| 0 |sk!68|) (|$t| |i!1| |i!2| |sk!68| |sk!40|))))))) ; sum_congruence
(assert (or (= |sum!80| |sum!92|) (and (<= 0 |sk!69|) (< |sk!69| k) (not (= (* (|$q| 0 0 0 |sk!69|) (|$t| 0 0 |sk!69| |sk!42|)) (* (|$q| |i!1| |i!2| |i!3| |sk!69|) (|$t| |i!1| |i!2| |sk!69| |sk!42|))))))) ; sum_congruence
(assert (or (= |sum!82| |sum!93|) (and (<= 0 |sk!70|) (< |sk!70| k) (not (= (* (|$q| |i!1| |i!2| 0 |sk!70|) (|$t| |i!1| |i!2| |sk!70| |sk!43|)) (* (|$q| |i!1| |i!2| |i!3| |sk!70|) (|$t| |i!1| |i!2| |sk!70| |sk!43|))))))) ; sum_congruence
(assert (or (= |sum!83| |sum!84|) (and (<= 0 |sk!71|) (< |sk!71| k) (not (= (* (|$q| 0 0 0 |sk!71|) (|$t| 0 0 |sk!71| |sk!44|)) (* (|$q| |i!1| |i!2| 0 |sk!71|) (|$t| |i!1| |i!2| |sk!71| |sk!44|))))))) ; sum_congruence
(assert (or (= |sum!85| |sum!86|) (and (<= 0 |sk!72|) (< |sk!72| k) (not (= (* (|$q| 0 0 0 |sk!72|) (|$t| 0 0 |sk!72| |sk!45|)) (* (|$q| |i!1| |i!2| 0 |sk!72|) (|$t| |i!1| |i!2| |sk!72| |sk!45|))))))) ; sum_congruence
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) |sum!0|))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_inv |$s|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) |sum!1|))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_inv |$s|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |$s|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!24|)) (f_exp |max!2|) (f_exp |max!24|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!37|)) (f_exp |max!2|) (f_exp |max!37|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!3| 0.0)) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) 0.0))) ; cofactor
(assert (or (not (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|))) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!0| |sum!12|)))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_inv |$s|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!0| |sum!3| |sum!7|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* |$s| (f_inv |$s|) |sum!0|) (* |$s| (f_exp (* (- 1.0) |max!2|)) (f_inv |$s|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |$s|) |sum!0|) (* |$s| (f_inv |$s|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* |$s| (f_inv |$s|) (f_inv |sum!3|) |sum!0| |sum!3|) (* |$s| (f_inv |$s|) |sum!0|)))) ; cofactor
(assert (or (not (= |$s| 0.0)) (= (* |$s| (f_inv |$s|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |$s|) |sum!0|) (* |$s| (f_inv |$s|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* |$s| (f_inv |$s|) (f_inv |sum!7|) |sum!0| |sum!7|) (* |$s| (f_inv |$s|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|) (f_inv |$s|) |sum!0|) (* |$s| (f_inv |$s|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) (f_inv |$s|) |sum!0|) (* |$s| (f_inv |$s|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |$s|) |sum!0|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!24|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!24|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!37|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!7|) |sum!4| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!0| |sum!3| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_inv |$s|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!7| 0.0)) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) 0.0))) ; cofactor
(assert (or (not (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!19|))) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!0| |sum!19|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!24|)) (f_exp |max!2|) (f_exp |max!24|) |sum!0|) (* (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|) (f_inv |$s|) |sum!0|) (* (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!24|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!24|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!24|)) (f_exp (* (- 1.0) |max!37|)) (f_exp |max!24|) (f_exp |max!37|) |sum!0|) (* (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!37|)) (f_exp |max!2|) (f_exp |max!37|) |sum!0|) (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) (f_inv |$s|) |sum!0|) (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!37|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!24|)) (f_exp (* (- 1.0) |max!37|)) (f_exp |max!24|) (f_exp |max!37|) |sum!0|) (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!8|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |$s|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!24|)) (f_exp |max!24|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!24|)) (f_exp |max!2|) (f_exp |max!24|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!37|)) (f_exp |max!2|) (f_exp |max!37|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!3|) (f_inv |sum!7|) |sum!3| |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!3| 0.0)) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) 0.0))) ; cofactor
(assert (or (not (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|))) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!1| |sum!12|)))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_inv |$s|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (<= 0 |i!4|) (< |i!4| p))) (= |sum!0| |sum!1|)))) ; the negated goal
(check-sat)
(reset)

