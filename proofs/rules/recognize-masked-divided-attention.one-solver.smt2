; rule recognize-masked-divided-attention, obligation: equal
; lemma instances: {cofactor=80, exp_opposite=5, exp_positive=113, exp_sum=11, extremum_bound=25, extremum_witness=5, inverse=3, inverse_positive=3, sum_congruence=67, sum_linear=30, sum_positive=6}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun |$s| () Real)
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
(declare-fun |sum!0| () Real)
(declare-fun f_exp (Real) Real)
(declare-fun |max!2| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |sum!5| () Real)
(declare-fun |$mask| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |$v| (Int Int Int Int) Real)
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
(declare-fun |sum!15| () Real)
(declare-fun |sk!6| () Int)
(declare-fun |sum!16| () Real)
(declare-fun |sum!17| () Real)
(declare-fun |sum!18| () Real)
(declare-fun |sk!7| () Int)
(declare-fun |sum!19| () Real)
(declare-fun |sum!20| () Real)
(declare-fun |sk!8| () Int)
(declare-fun |sum!21| () Real)
(declare-fun |sum!22| () Real)
(declare-fun |sk!9| () Int)
(declare-fun |$q| (Int Int Int Int) Real)
(declare-fun |i!3| () Int)
(declare-fun |$t| (Int Int Int Int) Real)
(declare-fun |sk!10| () Int)
(declare-fun |sum!23| () Real)
(declare-fun |sk!11| () Int)
(declare-fun |sum!24| () Real)
(declare-fun |max!25| () Real)
(declare-fun |sum!26| () Real)
(declare-fun |sk!12| () Int)
(declare-fun |sum!27| () Real)
(declare-fun |sk!13| () Int)
(declare-fun |sum!28| () Real)
(declare-fun |max!29| () Real)
(declare-fun |sum!30| () Real)
(declare-fun |sk!14| () Int)
(declare-fun |sum!31| () Real)
(declare-fun |sk!15| () Int)
(declare-fun |sk!16| () Int)
(declare-fun |sum!32| () Real)
(declare-fun |sk!17| () Int)
(declare-fun |sk!18| () Int)
(declare-fun |sum!33| () Real)
(declare-fun |sum!34| () Real)
(declare-fun |sk!19| () Int)
(declare-fun |sum!35| () Real)
(declare-fun |sk!20| () Int)
(declare-fun |sum!36| () Real)
(declare-fun |sum!37| () Real)
(declare-fun |sum!38| () Real)
(declare-fun |sum!39| () Real)
(declare-fun |sum!40| () Real)
(declare-fun |sk!21| () Int)
(declare-fun |sum!41| () Real)
(declare-fun |sum!42| () Real)
(declare-fun |sum!43| () Real)
(declare-fun |sum!44| () Real)
(declare-fun |sum!45| () Real)
(declare-fun |sum!46| () Real)
(declare-fun |sum!47| () Real)
(declare-fun |sum!48| () Real)
(declare-fun |sk!22| () Int)
(declare-fun |max!49| () Real)
(declare-fun |sum!50| () Real)
(declare-fun |sk!23| () Int)
(declare-fun |sum!51| () Real)
(declare-fun |sk!24| () Int)
(declare-fun |sk!25| () Int)
(declare-fun |sk!26| () Int)
(declare-fun |sum!52| () Real)
(declare-fun |sum!53| () Real)
(declare-fun |sum!54| () Real)
(declare-fun |sum!55| () Real)
(declare-fun |sum!56| () Real)
(declare-fun |sum!57| () Real)
(declare-fun |sum!58| () Real)
(declare-fun |sum!59| () Real)
(declare-fun |sum!60| () Real)
(declare-fun |sk!27| () Int)
(declare-fun |sum!61| () Real)
(declare-fun |sum!62| () Real)
(declare-fun |sk!28| () Int)
(declare-fun |sum!63| () Real)
(declare-fun |sum!64| () Real)
(declare-fun |sk!29| () Int)
(declare-fun |sum!65| () Real)
(declare-fun |sum!66| () Real)
(declare-fun |sk!30| () Int)
(declare-fun |sum!67| () Real)
(declare-fun |sum!68| () Real)
(declare-fun |sk!31| () Int)
(declare-fun |sum!69| () Real)
(declare-fun |sum!70| () Real)
(declare-fun |sk!32| () Int)
(declare-fun |sum!71| () Real)
(declare-fun |sk!33| () Int)
(declare-fun |sum!72| () Real)
(declare-fun |sum!73| () Real)
(declare-fun |sk!34| () Int)
(declare-fun |sum!74| () Real)
(declare-fun |sum!75| () Real)
(declare-fun |sk!35| () Int)
(declare-fun |sum!76| () Real)
(declare-fun |sum!77| () Real)
(declare-fun |sk!36| () Int)
(declare-fun |sum!78| () Real)
(declare-fun |sum!79| () Real)
(declare-fun |sk!37| () Int)
(declare-fun |sum!80| () Real)
(declare-fun |sum!81| () Real)
(declare-fun |sk!38| () Int)
(declare-fun |sum!82| () Real)
(declare-fun |sum!83| () Real)
(declare-fun |sk!39| () Int)
(declare-fun |sum!84| () Real)
(declare-fun |sum!85| () Real)
(declare-fun |sk!40| () Int)
(declare-fun |sum!86| () Real)
(declare-fun |sum!87| () Real)
(declare-fun |sk!41| () Int)
(declare-fun |sum!88| () Real)
(declare-fun |sk!42| () Int)
(declare-fun |sum!89| () Real)
(declare-fun |sum!90| () Real)
(declare-fun |sk!43| () Int)
(declare-fun |sum!91| () Real)
(declare-fun |sum!92| () Real)
(declare-fun |sk!44| () Int)
(declare-fun |sum!93| () Real)
(declare-fun |sum!94| () Real)
(declare-fun |sk!45| () Int)
(declare-fun |sk!46| () Int)
(declare-fun |sk!47| () Int)
(declare-fun |sum!95| () Real)
(declare-fun |sum!96| () Real)
(declare-fun |sk!48| () Int)
(declare-fun |sum!97| () Real)
(declare-fun |sum!98| () Real)
(declare-fun |sk!49| () Int)
(declare-fun |sum!99| () Real)
(declare-fun |sum!100| () Real)
(declare-fun |sk!50| () Int)
(declare-fun |sum!101| () Real)
(declare-fun |sum!102| () Real)
(declare-fun |sk!51| () Int)
(declare-fun |sk!52| () Int)
(declare-fun |sk!53| () Int)
(declare-fun |sum!103| () Real)
(declare-fun |sum!104| () Real)
(declare-fun |sk!54| () Int)
(declare-fun |sum!105| () Real)
(declare-fun |sum!106| () Real)
(declare-fun |sk!55| () Int)
(declare-fun |sum!107| () Real)
(declare-fun |sum!108| () Real)
(declare-fun |sk!56| () Int)
(declare-fun |sum!109| () Real)
(declare-fun |sum!110| () Real)
(declare-fun |sk!57| () Int)
(declare-fun |sum!111| () Real)
(declare-fun |sum!112| () Real)
(declare-fun |sk!58| () Int)
(declare-fun |sum!113| () Real)
(declare-fun |sum!114| () Real)
(declare-fun |sk!59| () Int)
(declare-fun |sum!115| () Real)
(declare-fun |sum!116| () Real)
(declare-fun |sk!60| () Int)
(declare-fun |sum!117| () Real)
(declare-fun |sum!118| () Real)
(declare-fun |sk!61| () Int)
(declare-fun |sum!119| () Real)
(declare-fun |sum!120| () Real)
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
(declare-fun |sum!121| () Real)
(declare-fun |sk!73| () Int)
(declare-fun |sum!122| () Real)
(declare-fun |sk!74| () Int)
(declare-fun |sum!123| () Real)
(declare-fun |sk!75| () Int)
(declare-fun |sk!76| () Int)
(declare-fun |sum!124| () Real)
(declare-fun |sk!77| () Int)
(declare-fun |sum!125| () Real)
(declare-fun |sk!78| () Int)
(declare-fun |sum!126| () Real)
(declare-fun |sk!79| () Int)
(declare-fun |sum!127| () Real)
(declare-fun |sk!80| () Int)
(declare-fun |sk!81| () Int)
(declare-fun |sum!128| () Real)
(declare-fun |sk!82| () Int)
(declare-fun |sum!129| () Real)
(declare-fun |sk!83| () Int)
(declare-fun |sum!130| () Real)
(declare-fun |sk!84| () Int)
(declare-fun |sk!85| () Int)
(declare-fun |sk!86| () Int)
(declare-fun |sk!87| () Int)
(declare-fun |sk!88| () Int)
(declare-fun |sk!89| () Int)
(declare-fun |sk!90| () Int)
(declare-fun |sk!91| () Int)
(declare-fun |sk!92| () Int)
(declare-fun |sk!93| () Int)
(declare-fun |sk!94| () Int)
(declare-fun |sk!95| () Int)
(declare-fun |sk!96| () Int)
(declare-fun |sk!97| () Int)
(declare-fun |sk!98| () Int)
(declare-fun |sk!99| () Int)
(declare-fun |sk!100| () Int)
(declare-fun |sk!101| () Int)
(declare-fun |sk!102| () Int)
(declare-fun |sk!103| () Int)
(declare-fun |sk!104| () Int)
(declare-fun |sk!105| () Int)
(declare-fun |sk!106| () Int)
(declare-fun |sk!107| () Int)
(declare-fun |sk!108| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
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
(assert (or (not (and (<= 0 |at!77|) (< |at!77| b) (<= 0 |at!78|) (< |at!78| h) (<= 0 |at!79|) (< |at!79| m) (<= 0 |at!80|) (< |at!80| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!77|) (< |at!77| b) (<= 0 |at!78|) (< |at!78| h) (<= 0 |at!79|) (< |at!79| m) (<= 0 |at!80|) (< |at!80| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!81|) (< |at!81| b) (<= 0 |at!82|) (< |at!82| h) (<= 0 |at!83|) (< |at!83| m) (<= 0 |at!84|) (< |at!84| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!81|) (< |at!81| b) (<= 0 |at!82|) (< |at!82| h) (<= 0 |at!83|) (< |at!83| m) (<= 0 |at!84|) (< |at!84| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!85|) (< |at!85| b) (<= 0 |at!86|) (< |at!86| h) (<= 0 |at!87|) (< |at!87| m) (<= 0 |at!88|) (< |at!88| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!85|) (< |at!85| b) (<= 0 |at!86|) (< |at!86| h) (<= 0 |at!87|) (< |at!87| m) (<= 0 |at!88|) (< |at!88| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!89|) (< |at!89| b) (<= 0 |at!90|) (< |at!90| h) (<= 0 |at!91|) (< |at!91| m) (<= 0 |at!92|) (< |at!92| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!89|) (< |at!89| b) (<= 0 |at!90|) (< |at!90| h) (<= 0 |at!91|) (< |at!91| m) (<= 0 |at!92|) (< |at!92| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!93|) (< |at!93| b) (<= 0 |at!94|) (< |at!94| h) (<= 0 |at!95|) (< |at!95| m) (<= 0 |at!96|) (< |at!96| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!93|) (< |at!93| b) (<= 0 |at!94|) (< |at!94| h) (<= 0 |at!95|) (< |at!95| m) (<= 0 |at!96|) (< |at!96| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (not (= |$s| 0.0))) ; a condition on elements
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m) (< 0 n))) (not (= |$s| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|)) (and (<= 0 |sk!1|) (< |sk!1| n) (not (= (* (f_exp (+ (* |sum!5| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!1|) (* (- 1.0) |max!2|))) (f_inv |sum!3|) (|$v| |i!1| |i!2| |sk!1| |i!4|)) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (|$v| |i!1| |i!2| |sk!1| |i!4|) (f_exp (|$mask| |i!1| 0 0 |sk!1|)) (f_exp (* |sum!5| (f_inv |$s|))))))))) ; sum_linear
(assert (or (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|)) (and (<= 0 |sk!2|) (< |sk!2| n) (not (= (* (f_exp (+ |sum!9| (|$mask| |i!1| 0 0 |sk!2|) (* (- 1.0) |max!6|))) (f_inv |sum!7|) (|$v| |i!1| |i!2| |sk!2| |i!4|)) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) (|$v| |i!1| |i!2| |sk!2| |i!4|) (f_exp (|$mask| |i!1| 0 0 |sk!2|)) (f_exp |sum!9|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!2|) |max!2|) 0.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0))) ; exp_opposite
(assert (or (<= n 0) (and (<= 0 |sk!3|) (< |sk!3| n) (= |max!2| (+ (* |sum!10| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!3|)))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (+ (* |sum!10| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!3|)) |max!2|)))) ; extremum_bound
(assert (or (= |sum!3| 0.0) (= (* |sum!3| (f_inv |sum!3|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!3|)) (< 0.0 (f_inv |sum!3|)))) ; inverse_positive
(assert (or (< 0.0 |sum!3|) (<= n 0) (and (<= 0 |sk!4|) (< |sk!4| n) (<= (f_exp (+ (* |sum!11| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!4|) (* (- 1.0) |max!2|))) 0.0)))) ; sum_positive
(assert (or (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|)) (and (<= 0 |sk!5|) (< |sk!5| n) (not (= (f_exp (+ (* |sum!13| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!5|) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (|$mask| |i!1| 0 0 |sk!5|)) (f_exp (* |sum!13| (f_inv |$s|))))))))) ; sum_linear
(assert (< 0.0 (f_exp (+ (* |sum!5| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!1|) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!5| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!1|) (* (- 1.0) |max!2|)) (+ (|$mask| |i!1| 0 0 |sk!1|) (* (- 1.0) |max!2|) (* |sum!5| (f_inv |$s|))))) (= (f_exp (+ (* |sum!5| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!1|) (* (- 1.0) |max!2|))) (* (f_exp (|$mask| |i!1| 0 0 |sk!1|)) (f_exp (* (- 1.0) |max!2|)) (f_exp (* |sum!5| (f_inv |$s|))))))) ; exp_sum
(assert (or (= |$s| 0.0) (= (* |$s| (f_inv |$s|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |$s|)) (< 0.0 (f_inv |$s|)))) ; inverse_positive
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m) (< 0 n))) (not (= |sum!14| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (< 0 h) (< 0 m) (< 0 n))) (not (= |sum!15| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!1|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!5| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!6|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!6|) |max!6|) 0.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0))) ; exp_opposite
(assert (or (<= n 0) (and (<= 0 |sk!6|) (< |sk!6| n) (= |max!6| (+ |sum!16| (|$mask| |i!1| 0 0 |sk!6|)))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (+ |sum!17| (|$mask| |i!1| 0 0 |sk!3|)) |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (+ (* |sum!18| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!6|)) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (+ |sum!16| (|$mask| |i!1| 0 0 |sk!6|)) |max!6|)))) ; extremum_bound
(assert (or (= |sum!7| 0.0) (= (* |sum!7| (f_inv |sum!7|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!7|)) (< 0.0 (f_inv |sum!7|)))) ; inverse_positive
(assert (or (< 0.0 |sum!7|) (<= n 0) (and (<= 0 |sk!7|) (< |sk!7| n) (<= (f_exp (+ |sum!19| (|$mask| |i!1| 0 0 |sk!7|) (* (- 1.0) |max!6|))) 0.0)))) ; sum_positive
(assert (or (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!20|)) (and (<= 0 |sk!8|) (< |sk!8| n) (not (= (f_exp (+ |sum!21| (|$mask| |i!1| 0 0 |sk!8|) (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (|$mask| |i!1| 0 0 |sk!8|)) (f_exp |sum!21|))))))) ; sum_linear
(assert (< 0.0 (f_exp (+ |sum!9| (|$mask| |i!1| 0 0 |sk!2|) (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ |sum!9| (|$mask| |i!1| 0 0 |sk!2|) (* (- 1.0) |max!6|)) (+ (|$mask| |i!1| 0 0 |sk!2|) (* (- 1.0) |max!6|) |sum!9|))) (= (f_exp (+ |sum!9| (|$mask| |i!1| 0 0 |sk!2|) (* (- 1.0) |max!6|))) (* (f_exp (|$mask| |i!1| 0 0 |sk!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |sum!9|))))) ; exp_sum
(assert (or (= |sum!9| (* (f_inv |$s|) |sum!22|)) (and (<= 0 |sk!9|) (< |sk!9| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!9|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!9| |sk!2|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!9|) (|$t| |i!1| |i!2| |sk!9| |sk!2|))))))) ; sum_linear
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!2|)))) ; exp_positive
(assert (< 0.0 (f_exp |sum!9|))) ; exp_positive
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (* |sum!11| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!4|) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!11| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!4|) (* (- 1.0) |max!2|)) (+ (|$mask| |i!1| 0 0 |sk!4|) (* (- 1.0) |max!2|) (* |sum!11| (f_inv |$s|))))) (= (f_exp (+ (* |sum!11| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!4|) (* (- 1.0) |max!2|))) (* (f_exp (|$mask| |i!1| 0 0 |sk!4|)) (f_exp (* (- 1.0) |max!2|)) (f_exp (* |sum!11| (f_inv |$s|))))))) ; exp_sum
(assert (or (< 0.0 |sum!12|) (<= n 0) (and (<= 0 |sk!10|) (< |sk!10| n) (<= (* (f_exp (|$mask| |i!1| 0 0 |sk!10|)) (f_exp (* |sum!23| (f_inv |$s|)))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (* |sum!13| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!5|) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!13| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!5|) (* (- 1.0) |max!2|)) (+ (|$mask| |i!1| 0 0 |sk!5|) (* (- 1.0) |max!2|) (* |sum!13| (f_inv |$s|))))) (= (f_exp (+ (* |sum!13| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!5|) (* (- 1.0) |max!2|))) (* (f_exp (|$mask| |i!1| 0 0 |sk!5|)) (f_exp (* (- 1.0) |max!2|)) (f_exp (* |sum!13| (f_inv |$s|))))))) ; exp_sum
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!5|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!13| (f_inv |$s|))))) ; exp_positive
(assert (or (< 0.0 |sum!14|) (<= n 0) (and (<= 0 |sk!11|) (< |sk!11| n) (<= (f_exp (+ (* |sum!24| (f_inv |$s|)) (|$mask| 0 0 0 |sk!11|) (* (- 1.0) |max!25|))) 0.0)))) ; sum_positive
(assert (or (= |sum!14| (* (f_exp (* (- 1.0) |max!25|)) |sum!26|)) (and (<= 0 |sk!12|) (< |sk!12| n) (not (= (f_exp (+ (* |sum!27| (f_inv |$s|)) (|$mask| 0 0 0 |sk!12|) (* (- 1.0) |max!25|))) (* (f_exp (* (- 1.0) |max!25|)) (f_exp (|$mask| 0 0 0 |sk!12|)) (f_exp (* |sum!27| (f_inv |$s|))))))))) ; sum_linear
(assert (or (< 0.0 |sum!15|) (<= n 0) (and (<= 0 |sk!13|) (< |sk!13| n) (<= (f_exp (+ (* |sum!28| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!13|) (* (- 1.0) |max!29|))) 0.0)))) ; sum_positive
(assert (or (= |sum!15| (* (f_exp (* (- 1.0) |max!29|)) |sum!30|)) (and (<= 0 |sk!14|) (< |sk!14| n) (not (= (f_exp (+ (* |sum!31| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!14|) (* (- 1.0) |max!29|))) (* (f_exp (* (- 1.0) |max!29|)) (f_exp (|$mask| |i!1| 0 0 |sk!14|)) (f_exp (* |sum!31| (f_inv |$s|))))))))) ; sum_linear
(assert (< 0.0 (f_exp |max!6|))) ; exp_positive
(assert (or (= |sum!16| (* (f_inv |$s|) |sum!18|)) (and (<= 0 |sk!15|) (< |sk!15| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!15|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!15| |sk!6|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!15|) (|$t| |i!1| |i!2| |sk!15| |sk!6|))))))) ; sum_linear
(assert (or (= |sum!17| (* (f_inv |$s|) |sum!10|)) (and (<= 0 |sk!16|) (< |sk!16| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!16|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!16| |sk!3|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!16|) (|$t| |i!1| |i!2| |sk!16| |sk!3|))))))) ; sum_linear
(assert (< 0.0 (f_exp (+ |sum!19| (|$mask| |i!1| 0 0 |sk!7|) (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ |sum!19| (|$mask| |i!1| 0 0 |sk!7|) (* (- 1.0) |max!6|)) (+ (|$mask| |i!1| 0 0 |sk!7|) (* (- 1.0) |max!6|) |sum!19|))) (= (f_exp (+ |sum!19| (|$mask| |i!1| 0 0 |sk!7|) (* (- 1.0) |max!6|))) (* (f_exp (|$mask| |i!1| 0 0 |sk!7|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |sum!19|))))) ; exp_sum
(assert (or (= |sum!19| (* (f_inv |$s|) |sum!32|)) (and (<= 0 |sk!17|) (< |sk!17| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!17|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!17| |sk!7|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!17|) (|$t| |i!1| |i!2| |sk!17| |sk!7|))))))) ; sum_linear
(assert (or (< 0.0 |sum!20|) (<= n 0) (and (<= 0 |sk!18|) (< |sk!18| n) (<= (* (f_exp (|$mask| |i!1| 0 0 |sk!18|)) (f_exp |sum!33|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ |sum!21| (|$mask| |i!1| 0 0 |sk!8|) (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ |sum!21| (|$mask| |i!1| 0 0 |sk!8|) (* (- 1.0) |max!6|)) (+ (|$mask| |i!1| 0 0 |sk!8|) (* (- 1.0) |max!6|) |sum!21|))) (= (f_exp (+ |sum!21| (|$mask| |i!1| 0 0 |sk!8|) (* (- 1.0) |max!6|))) (* (f_exp (|$mask| |i!1| 0 0 |sk!8|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |sum!21|))))) ; exp_sum
(assert (or (= |sum!21| (* (f_inv |$s|) |sum!34|)) (and (<= 0 |sk!19|) (< |sk!19| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!19|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!19| |sk!8|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!19|) (|$t| |i!1| |i!2| |sk!19| |sk!8|))))))) ; sum_linear
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!8|)))) ; exp_positive
(assert (< 0.0 (f_exp |sum!21|))) ; exp_positive
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (< 0 n))) (not (= |sum!3| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (< 0 m) (< 0 n))) (not (= |sum!35| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!4|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!11| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!10|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!23| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (+ (* |sum!24| (f_inv |$s|)) (|$mask| 0 0 0 |sk!11|) (* (- 1.0) |max!25|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!24| (f_inv |$s|)) (|$mask| 0 0 0 |sk!11|) (* (- 1.0) |max!25|)) (+ (|$mask| 0 0 0 |sk!11|) (* (- 1.0) |max!25|) (* |sum!24| (f_inv |$s|))))) (= (f_exp (+ (* |sum!24| (f_inv |$s|)) (|$mask| 0 0 0 |sk!11|) (* (- 1.0) |max!25|))) (* (f_exp (|$mask| 0 0 0 |sk!11|)) (f_exp (* (- 1.0) |max!25|)) (f_exp (* |sum!24| (f_inv |$s|))))))) ; exp_sum
(assert (or (<= n 0) (and (<= 0 |sk!20|) (< |sk!20| n) (= |max!25| (+ (* |sum!36| (f_inv |$s|)) (|$mask| 0 0 0 |sk!20|)))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (+ (* |sum!37| (f_inv |$s|)) (|$mask| 0 0 0 |sk!3|)) |max!25|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!20|) (< |sk!20| n))) (and (not (<= n 0)) (<= (+ (* |sum!38| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!20|)) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (+ (* |sum!39| (f_inv |$s|)) (|$mask| 0 0 0 |sk!6|)) |max!25|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!20|) (< |sk!20| n))) (and (not (<= n 0)) (<= (+ |sum!40| (|$mask| |i!1| 0 0 |sk!20|)) |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!20|) (< |sk!20| n))) (and (not (<= n 0)) (<= (+ (* |sum!36| (f_inv |$s|)) (|$mask| 0 0 0 |sk!20|)) |max!25|)))) ; extremum_bound
(assert (< 0.0 (f_exp (* (- 1.0) |max!25|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!25|) |max!25|) 0.0)) (= (* (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|)) 1.0))) ; exp_opposite
(assert (< 0.0 (f_exp (+ (* |sum!27| (f_inv |$s|)) (|$mask| 0 0 0 |sk!12|) (* (- 1.0) |max!25|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!27| (f_inv |$s|)) (|$mask| 0 0 0 |sk!12|) (* (- 1.0) |max!25|)) (+ (|$mask| 0 0 0 |sk!12|) (* (- 1.0) |max!25|) (* |sum!27| (f_inv |$s|))))) (= (f_exp (+ (* |sum!27| (f_inv |$s|)) (|$mask| 0 0 0 |sk!12|) (* (- 1.0) |max!25|))) (* (f_exp (|$mask| 0 0 0 |sk!12|)) (f_exp (* (- 1.0) |max!25|)) (f_exp (* |sum!27| (f_inv |$s|))))))) ; exp_sum
(assert (< 0.0 (f_exp (|$mask| 0 0 0 |sk!12|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!27| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (+ (* |sum!28| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!13|) (* (- 1.0) |max!29|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!28| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!13|) (* (- 1.0) |max!29|)) (+ (|$mask| |i!1| 0 0 |sk!13|) (* (- 1.0) |max!29|) (* |sum!28| (f_inv |$s|))))) (= (f_exp (+ (* |sum!28| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!13|) (* (- 1.0) |max!29|))) (* (f_exp (|$mask| |i!1| 0 0 |sk!13|)) (f_exp (* (- 1.0) |max!29|)) (f_exp (* |sum!28| (f_inv |$s|))))))) ; exp_sum
(assert (or (<= n 0) (and (<= 0 |sk!21|) (< |sk!21| n) (= |max!29| (+ (* |sum!41| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!21|)))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (+ (* |sum!42| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!3|)) |max!29|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!21|) (< |sk!21| n))) (and (not (<= n 0)) (<= (+ (* |sum!43| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!21|)) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (+ (* |sum!44| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!6|)) |max!29|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!21|) (< |sk!21| n))) (and (not (<= n 0)) (<= (+ |sum!45| (|$mask| |i!1| 0 0 |sk!21|)) |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!20|) (< |sk!20| n))) (and (not (<= n 0)) (<= (+ (* |sum!46| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!20|)) |max!29|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!21|) (< |sk!21| n))) (and (not (<= n 0)) (<= (+ (* |sum!47| (f_inv |$s|)) (|$mask| 0 0 0 |sk!21|)) |max!25|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!21|) (< |sk!21| n))) (and (not (<= n 0)) (<= (+ (* |sum!41| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!21|)) |max!29|)))) ; extremum_bound
(assert (< 0.0 (f_exp (* (- 1.0) |max!29|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!29|) |max!29|) 0.0)) (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|)) 1.0))) ; exp_opposite
(assert (< 0.0 (f_exp (+ (* |sum!31| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!14|) (* (- 1.0) |max!29|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!31| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!14|) (* (- 1.0) |max!29|)) (+ (|$mask| |i!1| 0 0 |sk!14|) (* (- 1.0) |max!29|) (* |sum!31| (f_inv |$s|))))) (= (f_exp (+ (* |sum!31| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!14|) (* (- 1.0) |max!29|))) (* (f_exp (|$mask| |i!1| 0 0 |sk!14|)) (f_exp (* (- 1.0) |max!29|)) (f_exp (* |sum!31| (f_inv |$s|))))))) ; exp_sum
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!14|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!31| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!7|)))) ; exp_positive
(assert (< 0.0 (f_exp |sum!19|))) ; exp_positive
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!18|)))) ; exp_positive
(assert (< 0.0 (f_exp |sum!33|))) ; exp_positive
(assert (or (= |sum!33| (* (f_inv |$s|) |sum!48|)) (and (<= 0 |sk!22|) (< |sk!22| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!22|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!22| |sk!18|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!22|) (|$t| |i!1| |i!2| |sk!22| |sk!18|))))))) ; sum_linear
(assert (or (= |sum!35| (* (f_exp (* (- 1.0) |max!49|)) |sum!50|)) (and (<= 0 |sk!23|) (< |sk!23| n) (not (= (f_exp (+ (* |sum!51| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!23|) (* (- 1.0) |max!49|))) (* (f_exp (* (- 1.0) |max!49|)) (f_exp (|$mask| |i!1| 0 0 |sk!23|)) (f_exp (* |sum!51| (f_inv |$s|))))))))) ; sum_linear
(assert (< 0.0 (f_exp (|$mask| 0 0 0 |sk!11|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!24| (f_inv |$s|))))) ; exp_positive
(assert (or (= |sum!40| (* (f_inv |$s|) |sum!38|)) (and (<= 0 |sk!24|) (< |sk!24| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!24|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!24| |sk!20|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!24|) (|$t| |i!1| |i!2| |sk!24| |sk!20|))))))) ; sum_linear
(assert (< 0.0 (f_exp |max!25|))) ; exp_positive
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!13|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!28| (f_inv |$s|))))) ; exp_positive
(assert (or (= |sum!45| (* (f_inv |$s|) |sum!43|)) (and (<= 0 |sk!25|) (< |sk!25| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!25|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!25| |sk!21|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!25|) (|$t| |i!1| |i!2| |sk!25| |sk!21|))))))) ; sum_linear
(assert (< 0.0 (f_exp |max!29|))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!49|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!49|) |max!49|) 0.0)) (= (* (f_exp (* (- 1.0) |max!49|)) (f_exp |max!49|)) 1.0))) ; exp_opposite
(assert (or (<= n 0) (and (<= 0 |sk!26|) (< |sk!26| n) (= |max!49| (+ (* |sum!52| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!26|)))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (+ (* |sum!53| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!3|)) |max!49|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (and (not (<= n 0)) (<= (+ (* |sum!54| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!26|)) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (+ (* |sum!55| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!6|)) |max!49|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (and (not (<= n 0)) (<= (+ |sum!56| (|$mask| |i!1| 0 0 |sk!26|)) |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!20|) (< |sk!20| n))) (and (not (<= n 0)) (<= (+ (* |sum!57| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!20|)) |max!49|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (and (not (<= n 0)) (<= (+ (* |sum!58| (f_inv |$s|)) (|$mask| 0 0 0 |sk!26|)) |max!25|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!21|) (< |sk!21| n))) (and (not (<= n 0)) (<= (+ (* |sum!59| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!21|)) |max!49|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (and (not (<= n 0)) (<= (+ (* |sum!60| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!26|)) |max!29|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (and (not (<= n 0)) (<= (+ (* |sum!52| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!26|)) |max!49|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* |sum!51| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!23|) (* (- 1.0) |max!49|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!51| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!23|) (* (- 1.0) |max!49|)) (+ (|$mask| |i!1| 0 0 |sk!23|) (* (- 1.0) |max!49|) (* |sum!51| (f_inv |$s|))))) (= (f_exp (+ (* |sum!51| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!23|) (* (- 1.0) |max!49|))) (* (f_exp (|$mask| |i!1| 0 0 |sk!23|)) (f_exp (* (- 1.0) |max!49|)) (f_exp (* |sum!51| (f_inv |$s|))))))) ; exp_sum
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!23|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!51| (f_inv |$s|))))) ; exp_positive
(assert (or (= |max!2| |max!6|) (and (<= 0 |sk!27|) (< |sk!27| n) (not (= (+ (* |sum!61| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!27|)) (+ |sum!62| (|$mask| |i!1| 0 0 |sk!27|))))))) ; sum_congruence
(assert (or (= |max!2| |max!25|) (and (<= 0 |sk!28|) (< |sk!28| n) (not (= (+ (* |sum!63| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!28|)) (+ (* |sum!64| (f_inv |$s|)) (|$mask| 0 0 0 |sk!28|))))))) ; sum_congruence
(assert (or (= |max!2| |max!29|) (and (<= 0 |sk!29|) (< |sk!29| n) (not (= (+ (* |sum!65| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!29|)) (+ (* |sum!66| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!29|))))))) ; sum_congruence
(assert (or (= |max!2| |max!49|) (and (<= 0 |sk!30|) (< |sk!30| n) (not (= (+ (* |sum!67| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!30|)) (+ (* |sum!68| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!30|))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!8|) (and (<= 0 |sk!31|) (< |sk!31| n) (not (= (* (|$v| |i!1| |i!2| |sk!31| |i!4|) (f_exp (|$mask| |i!1| 0 0 |sk!31|)) (f_exp (* |sum!69| (f_inv |$s|)))) (* (|$v| |i!1| |i!2| |sk!31| |i!4|) (f_exp (|$mask| |i!1| 0 0 |sk!31|)) (f_exp |sum!70|))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!12|) (and (<= 0 |sk!32|) (< |sk!32| n) (not (= (* (|$v| |i!1| |i!2| |sk!32| |i!4|) (f_exp (|$mask| |i!1| 0 0 |sk!32|)) (f_exp (* |sum!71| (f_inv |$s|)))) (* (f_exp (|$mask| |i!1| 0 0 |sk!32|)) (f_exp (* |sum!71| (f_inv |$s|))))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!20|) (and (<= 0 |sk!33|) (< |sk!33| n) (not (= (* (|$v| |i!1| |i!2| |sk!33| |i!4|) (f_exp (|$mask| |i!1| 0 0 |sk!33|)) (f_exp (* |sum!72| (f_inv |$s|)))) (* (f_exp (|$mask| |i!1| 0 0 |sk!33|)) (f_exp |sum!73|))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!26|) (and (<= 0 |sk!34|) (< |sk!34| n) (not (= (* (|$v| |i!1| |i!2| |sk!34| |i!4|) (f_exp (|$mask| |i!1| 0 0 |sk!34|)) (f_exp (* |sum!74| (f_inv |$s|)))) (* (f_exp (|$mask| 0 0 0 |sk!34|)) (f_exp (* |sum!75| (f_inv |$s|))))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!30|) (and (<= 0 |sk!35|) (< |sk!35| n) (not (= (* (|$v| |i!1| |i!2| |sk!35| |i!4|) (f_exp (|$mask| |i!1| 0 0 |sk!35|)) (f_exp (* |sum!76| (f_inv |$s|)))) (* (f_exp (|$mask| |i!1| 0 0 |sk!35|)) (f_exp (* |sum!77| (f_inv |$s|))))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!50|) (and (<= 0 |sk!36|) (< |sk!36| n) (not (= (* (|$v| |i!1| |i!2| |sk!36| |i!4|) (f_exp (|$mask| |i!1| 0 0 |sk!36|)) (f_exp (* |sum!78| (f_inv |$s|)))) (* (f_exp (|$mask| |i!1| 0 0 |sk!36|)) (f_exp (* |sum!79| (f_inv |$s|))))))))) ; sum_congruence
(assert (or (= |max!6| |max!25|) (and (<= 0 |sk!37|) (< |sk!37| n) (not (= (+ |sum!80| (|$mask| |i!1| 0 0 |sk!37|)) (+ (* |sum!81| (f_inv |$s|)) (|$mask| 0 0 0 |sk!37|))))))) ; sum_congruence
(assert (or (= |max!6| |max!29|) (and (<= 0 |sk!38|) (< |sk!38| n) (not (= (+ |sum!82| (|$mask| |i!1| 0 0 |sk!38|)) (+ (* |sum!83| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!38|))))))) ; sum_congruence
(assert (or (= |max!6| |max!49|) (and (<= 0 |sk!39|) (< |sk!39| n) (not (= (+ |sum!84| (|$mask| |i!1| 0 0 |sk!39|)) (+ (* |sum!85| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!39|))))))) ; sum_congruence
(assert (or (= |sum!8| |sum!12|) (and (<= 0 |sk!40|) (< |sk!40| n) (not (= (* (|$v| |i!1| |i!2| |sk!40| |i!4|) (f_exp (|$mask| |i!1| 0 0 |sk!40|)) (f_exp |sum!86|)) (* (f_exp (|$mask| |i!1| 0 0 |sk!40|)) (f_exp (* |sum!87| (f_inv |$s|))))))))) ; sum_congruence
(assert (or (= |sum!8| |sum!20|) (and (<= 0 |sk!41|) (< |sk!41| n) (not (= (* (|$v| |i!1| |i!2| |sk!41| |i!4|) (f_exp (|$mask| |i!1| 0 0 |sk!41|)) (f_exp |sum!88|)) (* (f_exp (|$mask| |i!1| 0 0 |sk!41|)) (f_exp |sum!88|))))))) ; sum_congruence
(assert (or (= |sum!8| |sum!26|) (and (<= 0 |sk!42|) (< |sk!42| n) (not (= (* (|$v| |i!1| |i!2| |sk!42| |i!4|) (f_exp (|$mask| |i!1| 0 0 |sk!42|)) (f_exp |sum!89|)) (* (f_exp (|$mask| 0 0 0 |sk!42|)) (f_exp (* |sum!90| (f_inv |$s|))))))))) ; sum_congruence
(assert (or (= |sum!8| |sum!30|) (and (<= 0 |sk!43|) (< |sk!43| n) (not (= (* (|$v| |i!1| |i!2| |sk!43| |i!4|) (f_exp (|$mask| |i!1| 0 0 |sk!43|)) (f_exp |sum!91|)) (* (f_exp (|$mask| |i!1| 0 0 |sk!43|)) (f_exp (* |sum!92| (f_inv |$s|))))))))) ; sum_congruence
(assert (or (= |sum!8| |sum!50|) (and (<= 0 |sk!44|) (< |sk!44| n) (not (= (* (|$v| |i!1| |i!2| |sk!44| |i!4|) (f_exp (|$mask| |i!1| 0 0 |sk!44|)) (f_exp |sum!93|)) (* (f_exp (|$mask| |i!1| 0 0 |sk!44|)) (f_exp (* |sum!94| (f_inv |$s|))))))))) ; sum_congruence
(assert (or (= |sum!10| |sum!37|) (and (<= 0 |sk!45|) (< |sk!45| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!45|) (|$t| |i!1| |i!2| |sk!45| |sk!3|)) (* (|$q| 0 0 0 |sk!45|) (|$t| 0 0 |sk!45| |sk!3|))))))) ; sum_congruence
(assert (or (= |sum!10| |sum!42|) (and (<= 0 |sk!46|) (< |sk!46| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!46|) (|$t| |i!1| |i!2| |sk!46| |sk!3|)) (* (|$q| |i!1| 0 0 |sk!46|) (|$t| |i!1| 0 |sk!46| |sk!3|))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!20|) (and (<= 0 |sk!47|) (< |sk!47| n) (not (= (* (f_exp (|$mask| |i!1| 0 0 |sk!47|)) (f_exp (* |sum!95| (f_inv |$s|)))) (* (f_exp (|$mask| |i!1| 0 0 |sk!47|)) (f_exp |sum!96|))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!26|) (and (<= 0 |sk!48|) (< |sk!48| n) (not (= (* (f_exp (|$mask| |i!1| 0 0 |sk!48|)) (f_exp (* |sum!97| (f_inv |$s|)))) (* (f_exp (|$mask| 0 0 0 |sk!48|)) (f_exp (* |sum!98| (f_inv |$s|))))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!30|) (and (<= 0 |sk!49|) (< |sk!49| n) (not (= (* (f_exp (|$mask| |i!1| 0 0 |sk!49|)) (f_exp (* |sum!99| (f_inv |$s|)))) (* (f_exp (|$mask| |i!1| 0 0 |sk!49|)) (f_exp (* |sum!100| (f_inv |$s|))))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!50|) (and (<= 0 |sk!50|) (< |sk!50| n) (not (= (* (f_exp (|$mask| |i!1| 0 0 |sk!50|)) (f_exp (* |sum!101| (f_inv |$s|)))) (* (f_exp (|$mask| |i!1| 0 0 |sk!50|)) (f_exp (* |sum!102| (f_inv |$s|))))))))) ; sum_congruence
(assert (or (= |sum!18| |sum!39|) (and (<= 0 |sk!51|) (< |sk!51| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!51|) (|$t| |i!1| |i!2| |sk!51| |sk!6|)) (* (|$q| 0 0 0 |sk!51|) (|$t| 0 0 |sk!51| |sk!6|))))))) ; sum_congruence
(assert (or (= |sum!18| |sum!44|) (and (<= 0 |sk!52|) (< |sk!52| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!52|) (|$t| |i!1| |i!2| |sk!52| |sk!6|)) (* (|$q| |i!1| 0 0 |sk!52|) (|$t| |i!1| 0 |sk!52| |sk!6|))))))) ; sum_congruence
(assert (or (= |sum!20| |sum!26|) (and (<= 0 |sk!53|) (< |sk!53| n) (not (= (* (f_exp (|$mask| |i!1| 0 0 |sk!53|)) (f_exp |sum!103|)) (* (f_exp (|$mask| 0 0 0 |sk!53|)) (f_exp (* |sum!104| (f_inv |$s|))))))))) ; sum_congruence
(assert (or (= |sum!20| |sum!30|) (and (<= 0 |sk!54|) (< |sk!54| n) (not (= (* (f_exp (|$mask| |i!1| 0 0 |sk!54|)) (f_exp |sum!105|)) (* (f_exp (|$mask| |i!1| 0 0 |sk!54|)) (f_exp (* |sum!106| (f_inv |$s|))))))))) ; sum_congruence
(assert (or (= |sum!20| |sum!50|) (and (<= 0 |sk!55|) (< |sk!55| n) (not (= (* (f_exp (|$mask| |i!1| 0 0 |sk!55|)) (f_exp |sum!107|)) (* (f_exp (|$mask| |i!1| 0 0 |sk!55|)) (f_exp (* |sum!108| (f_inv |$s|))))))))) ; sum_congruence
(assert (or (= |max!25| |max!29|) (and (<= 0 |sk!56|) (< |sk!56| n) (not (= (+ (* |sum!109| (f_inv |$s|)) (|$mask| 0 0 0 |sk!56|)) (+ (* |sum!110| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!56|))))))) ; sum_congruence
(assert (or (= |max!25| |max!49|) (and (<= 0 |sk!57|) (< |sk!57| n) (not (= (+ (* |sum!111| (f_inv |$s|)) (|$mask| 0 0 0 |sk!57|)) (+ (* |sum!112| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!57|))))))) ; sum_congruence
(assert (or (= |sum!26| |sum!30|) (and (<= 0 |sk!58|) (< |sk!58| n) (not (= (* (f_exp (|$mask| 0 0 0 |sk!58|)) (f_exp (* |sum!113| (f_inv |$s|)))) (* (f_exp (|$mask| |i!1| 0 0 |sk!58|)) (f_exp (* |sum!114| (f_inv |$s|))))))))) ; sum_congruence
(assert (or (= |sum!26| |sum!50|) (and (<= 0 |sk!59|) (< |sk!59| n) (not (= (* (f_exp (|$mask| 0 0 0 |sk!59|)) (f_exp (* |sum!115| (f_inv |$s|)))) (* (f_exp (|$mask| |i!1| 0 0 |sk!59|)) (f_exp (* |sum!116| (f_inv |$s|))))))))) ; sum_congruence
(assert (or (= |max!29| |max!49|) (and (<= 0 |sk!60|) (< |sk!60| n) (not (= (+ (* |sum!117| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!60|)) (+ (* |sum!118| (f_inv |$s|)) (|$mask| |i!1| 0 0 |sk!60|))))))) ; sum_congruence
(assert (or (= |sum!30| |sum!50|) (and (<= 0 |sk!61|) (< |sk!61| n) (not (= (* (f_exp (|$mask| |i!1| 0 0 |sk!61|)) (f_exp (* |sum!119| (f_inv |$s|)))) (* (f_exp (|$mask| |i!1| 0 0 |sk!61|)) (f_exp (* |sum!120| (f_inv |$s|))))))))) ; sum_congruence
(assert (or (= |sum!36| |sum!38|) (and (<= 0 |sk!62|) (< |sk!62| k) (not (= (* (|$q| 0 0 0 |sk!62|) (|$t| 0 0 |sk!62| |sk!20|)) (* (|$q| |i!1| |i!2| |i!3| |sk!62|) (|$t| |i!1| |i!2| |sk!62| |sk!20|))))))) ; sum_congruence
(assert (or (= |sum!36| |sum!46|) (and (<= 0 |sk!63|) (< |sk!63| k) (not (= (* (|$q| 0 0 0 |sk!63|) (|$t| 0 0 |sk!63| |sk!20|)) (* (|$q| |i!1| 0 0 |sk!63|) (|$t| |i!1| 0 |sk!63| |sk!20|))))))) ; sum_congruence
(assert (or (= |sum!37| |sum!42|) (and (<= 0 |sk!64|) (< |sk!64| k) (not (= (* (|$q| 0 0 0 |sk!64|) (|$t| 0 0 |sk!64| |sk!3|)) (* (|$q| |i!1| 0 0 |sk!64|) (|$t| |i!1| 0 |sk!64| |sk!3|))))))) ; sum_congruence
(assert (or (= |sum!38| |sum!46|) (and (<= 0 |sk!65|) (< |sk!65| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!65|) (|$t| |i!1| |i!2| |sk!65| |sk!20|)) (* (|$q| |i!1| 0 0 |sk!65|) (|$t| |i!1| 0 |sk!65| |sk!20|))))))) ; sum_congruence
(assert (or (= |sum!39| |sum!44|) (and (<= 0 |sk!66|) (< |sk!66| k) (not (= (* (|$q| 0 0 0 |sk!66|) (|$t| 0 0 |sk!66| |sk!6|)) (* (|$q| |i!1| 0 0 |sk!66|) (|$t| |i!1| 0 |sk!66| |sk!6|))))))) ; sum_congruence
(assert (or (= |sum!41| |sum!43|) (and (<= 0 |sk!67|) (< |sk!67| k) (not (= (* (|$q| |i!1| 0 0 |sk!67|) (|$t| |i!1| 0 |sk!67| |sk!21|)) (* (|$q| |i!1| |i!2| |i!3| |sk!67|) (|$t| |i!1| |i!2| |sk!67| |sk!21|))))))) ; sum_congruence
(assert (or (= |sum!41| |sum!47|) (and (<= 0 |sk!68|) (< |sk!68| k) (not (= (* (|$q| |i!1| 0 0 |sk!68|) (|$t| |i!1| 0 |sk!68| |sk!21|)) (* (|$q| 0 0 0 |sk!68|) (|$t| 0 0 |sk!68| |sk!21|))))))) ; sum_congruence
(assert (or (= |sum!43| |sum!47|) (and (<= 0 |sk!69|) (< |sk!69| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!69|) (|$t| |i!1| |i!2| |sk!69| |sk!21|)) (* (|$q| 0 0 0 |sk!69|) (|$t| 0 0 |sk!69| |sk!21|))))))) ; sum_congruence
(assert (or (= |sum!62| (* (f_inv |$s|) |sum!61|)) (and (<= 0 |sk!70|) (< |sk!70| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!70|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!70| |sk!27|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!70|) (|$t| |i!1| |i!2| |sk!70| |sk!27|))))))) ; sum_linear
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!31|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!69| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp |sum!70|))) ; exp_positive
(assert (or (= |sum!70| (* (f_inv |$s|) |sum!69|)) (and (<= 0 |sk!71|) (< |sk!71| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!71|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!71| |sk!31|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!71|) (|$t| |i!1| |i!2| |sk!71| |sk!31|))))))) ; sum_linear
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!32|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!71| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!33|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!72| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp |sum!73|))) ; exp_positive
(assert (or (= |sum!73| (* (f_inv |$s|) |sum!72|)) (and (<= 0 |sk!72|) (< |sk!72| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!72|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!72| |sk!33|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!72|) (|$t| |i!1| |i!2| |sk!72| |sk!33|))))))) ; sum_linear
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!34|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!74| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (|$mask| 0 0 0 |sk!34|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!75| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!35|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!76| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!77| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!36|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!78| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!79| (f_inv |$s|))))) ; exp_positive
(assert (or (= |sum!80| (* (f_inv |$s|) |sum!121|)) (and (<= 0 |sk!73|) (< |sk!73| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!73|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!73| |sk!37|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!73|) (|$t| |i!1| |i!2| |sk!73| |sk!37|))))))) ; sum_linear
(assert (or (= |sum!82| (* (f_inv |$s|) |sum!122|)) (and (<= 0 |sk!74|) (< |sk!74| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!74|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!74| |sk!38|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!74|) (|$t| |i!1| |i!2| |sk!74| |sk!38|))))))) ; sum_linear
(assert (or (= |sum!84| (* (f_inv |$s|) |sum!123|)) (and (<= 0 |sk!75|) (< |sk!75| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!75|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!75| |sk!39|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!75|) (|$t| |i!1| |i!2| |sk!75| |sk!39|))))))) ; sum_linear
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!40|)))) ; exp_positive
(assert (< 0.0 (f_exp |sum!86|))) ; exp_positive
(assert (or (= |sum!86| (* (f_inv |$s|) |sum!87|)) (and (<= 0 |sk!76|) (< |sk!76| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!76|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!76| |sk!40|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!76|) (|$t| |i!1| |i!2| |sk!76| |sk!40|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!87| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!41|)))) ; exp_positive
(assert (< 0.0 (f_exp |sum!88|))) ; exp_positive
(assert (or (= |sum!88| (* (f_inv |$s|) |sum!124|)) (and (<= 0 |sk!77|) (< |sk!77| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!77|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!77| |sk!41|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!77|) (|$t| |i!1| |i!2| |sk!77| |sk!41|))))))) ; sum_linear
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!42|)))) ; exp_positive
(assert (< 0.0 (f_exp |sum!89|))) ; exp_positive
(assert (or (= |sum!89| (* (f_inv |$s|) |sum!125|)) (and (<= 0 |sk!78|) (< |sk!78| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!78|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!78| |sk!42|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!78|) (|$t| |i!1| |i!2| |sk!78| |sk!42|))))))) ; sum_linear
(assert (< 0.0 (f_exp (|$mask| 0 0 0 |sk!42|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!90| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!43|)))) ; exp_positive
(assert (< 0.0 (f_exp |sum!91|))) ; exp_positive
(assert (or (= |sum!91| (* (f_inv |$s|) |sum!126|)) (and (<= 0 |sk!79|) (< |sk!79| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!79|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!79| |sk!43|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!79|) (|$t| |i!1| |i!2| |sk!79| |sk!43|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!92| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!44|)))) ; exp_positive
(assert (< 0.0 (f_exp |sum!93|))) ; exp_positive
(assert (or (= |sum!93| (* (f_inv |$s|) |sum!127|)) (and (<= 0 |sk!80|) (< |sk!80| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!80|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!80| |sk!44|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!80|) (|$t| |i!1| |i!2| |sk!80| |sk!44|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!94| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!47|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!95| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp |sum!96|))) ; exp_positive
(assert (or (= |sum!96| (* (f_inv |$s|) |sum!95|)) (and (<= 0 |sk!81|) (< |sk!81| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!81|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!81| |sk!47|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!81|) (|$t| |i!1| |i!2| |sk!81| |sk!47|))))))) ; sum_linear
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!48|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!97| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (|$mask| 0 0 0 |sk!48|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!98| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!49|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!99| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!100| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!50|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!101| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!102| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!53|)))) ; exp_positive
(assert (< 0.0 (f_exp |sum!103|))) ; exp_positive
(assert (or (= |sum!103| (* (f_inv |$s|) |sum!128|)) (and (<= 0 |sk!82|) (< |sk!82| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!82|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!82| |sk!53|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!82|) (|$t| |i!1| |i!2| |sk!82| |sk!53|))))))) ; sum_linear
(assert (< 0.0 (f_exp (|$mask| 0 0 0 |sk!53|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!104| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!54|)))) ; exp_positive
(assert (< 0.0 (f_exp |sum!105|))) ; exp_positive
(assert (or (= |sum!105| (* (f_inv |$s|) |sum!129|)) (and (<= 0 |sk!83|) (< |sk!83| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!83|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!83| |sk!54|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!83|) (|$t| |i!1| |i!2| |sk!83| |sk!54|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!106| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!55|)))) ; exp_positive
(assert (< 0.0 (f_exp |sum!107|))) ; exp_positive
(assert (or (= |sum!107| (* (f_inv |$s|) |sum!130|)) (and (<= 0 |sk!84|) (< |sk!84| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!84|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!84| |sk!55|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!84|) (|$t| |i!1| |i!2| |sk!84| |sk!55|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!108| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (|$mask| 0 0 0 |sk!58|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!113| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!58|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!114| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (|$mask| 0 0 0 |sk!59|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!115| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!59|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!116| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (|$mask| |i!1| 0 0 |sk!61|)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!119| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!120| (f_inv |$s|))))) ; exp_positive
(assert (or (= |sum!63| |sum!64|) (and (<= 0 |sk!85|) (< |sk!85| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!85|) (|$t| |i!1| |i!2| |sk!85| |sk!28|)) (* (|$q| 0 0 0 |sk!85|) (|$t| 0 0 |sk!85| |sk!28|))))))) ; sum_congruence
(assert (or (= |sum!65| |sum!66|) (and (<= 0 |sk!86|) (< |sk!86| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!86|) (|$t| |i!1| |i!2| |sk!86| |sk!29|)) (* (|$q| |i!1| 0 0 |sk!86|) (|$t| |i!1| 0 |sk!86| |sk!29|))))))) ; sum_congruence
(assert (or (= |sum!67| |sum!68|) (and (<= 0 |sk!87|) (< |sk!87| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!87|) (|$t| |i!1| |i!2| |sk!87| |sk!30|)) (* (|$q| |i!1| |i!2| 0 |sk!87|) (|$t| |i!1| |i!2| |sk!87| |sk!30|))))))) ; sum_congruence
(assert (or (= |sum!74| |sum!75|) (and (<= 0 |sk!88|) (< |sk!88| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!88|) (|$t| |i!1| |i!2| |sk!88| |sk!34|)) (* (|$q| 0 0 0 |sk!88|) (|$t| 0 0 |sk!88| |sk!34|))))))) ; sum_congruence
(assert (or (= |sum!76| |sum!77|) (and (<= 0 |sk!89|) (< |sk!89| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!89|) (|$t| |i!1| |i!2| |sk!89| |sk!35|)) (* (|$q| |i!1| 0 0 |sk!89|) (|$t| |i!1| 0 |sk!89| |sk!35|))))))) ; sum_congruence
(assert (or (= |sum!78| |sum!79|) (and (<= 0 |sk!90|) (< |sk!90| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!90|) (|$t| |i!1| |i!2| |sk!90| |sk!36|)) (* (|$q| |i!1| |i!2| 0 |sk!90|) (|$t| |i!1| |i!2| |sk!90| |sk!36|))))))) ; sum_congruence
(assert (or (= |sum!81| |sum!121|) (and (<= 0 |sk!91|) (< |sk!91| k) (not (= (* (|$q| 0 0 0 |sk!91|) (|$t| 0 0 |sk!91| |sk!37|)) (* (|$q| |i!1| |i!2| |i!3| |sk!91|) (|$t| |i!1| |i!2| |sk!91| |sk!37|))))))) ; sum_congruence
(assert (or (= |sum!83| |sum!122|) (and (<= 0 |sk!92|) (< |sk!92| k) (not (= (* (|$q| |i!1| 0 0 |sk!92|) (|$t| |i!1| 0 |sk!92| |sk!38|)) (* (|$q| |i!1| |i!2| |i!3| |sk!92|) (|$t| |i!1| |i!2| |sk!92| |sk!38|))))))) ; sum_congruence
(assert (or (= |sum!85| |sum!123|) (and (<= 0 |sk!93|) (< |sk!93| k) (not (= (* (|$q| |i!1| |i!2| 0 |sk!93|) (|$t| |i!1| |i!2| |sk!93| |sk!39|)) (* (|$q| |i!1| |i!2| |i!3| |sk!93|) (|$t| |i!1| |i!2| |sk!93| |sk!39|))))))) ; sum_congruence
(assert (or (= |sum!90| |sum!125|) (and (<= 0 |sk!94|) (< |sk!94| k) (not (= (* (|$q| 0 0 0 |sk!94|) (|$t| 0 0 |sk!94| |sk!42|)) (* (|$q| |i!1| |i!2| |i!3| |sk!94|) (|$t| |i!1| |i!2| |sk!94| |sk!42|))))))) ; sum_congruence
(assert (or (= |sum!92| |sum!126|) (and (<= 0 |sk!95|) (< |sk!95| k) (not (= (* (|$q| |i!1| 0 0 |sk!95|) (|$t| |i!1| 0 |sk!95| |sk!43|)) (* (|$q| |i!1| |i!2| |i!3| |sk!95|) (|$t| |i!1| |i!2| |sk!95| |sk!43|))))))) ; sum_congruence
(assert (or (= |sum!94| |sum!127|) (and (<= 0 |sk!96|) (< |sk!96| k) (not (= (* (|$q| |i!1| |i!2| 0 |sk!96|) (|$t| |i!1| |i!2| |sk!96| |sk!44|)) (* (|$q| |i!1| |i!2| |i!3| |sk!96|) (|$t| |i!1| |i!2| |sk!96| |sk!44|))))))) ; sum_congruence
(assert (or (= |sum!97| |sum!98|) (and (<= 0 |sk!97|) (< |sk!97| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!97|) (|$t| |i!1| |i!2| |sk!97| |sk!48|)) (* (|$q| 0 0 0 |sk!97|) (|$t| 0 0 |sk!97| |sk!48|))))))) ; sum_congruence
(assert (or (= |sum!99| |sum!100|) (and (<= 0 |sk!98|) (< |sk!98| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!98|) (|$t| |i!1| |i!2| |sk!98| |sk!49|)) (* (|$q| |i!1| 0 0 |sk!98|) (|$t| |i!1| 0 |sk!98| |sk!49|))))))) ; sum_congruence
(assert (or (= |sum!101| |sum!102|) (and (<= 0 |sk!99|) (< |sk!99| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!99|) (|$t| |i!1| |i!2| |sk!99| |sk!50|)) (* (|$q| |i!1| |i!2| 0 |sk!99|) (|$t| |i!1| |i!2| |sk!99| |sk!50|))))))) ; sum_congruence
(assert (or (= |sum!104| |sum!128|) (and (<= 0 |sk!100|) (< |sk!100| k) (not (= (* (|$q| 0 0 0 |sk!100|) (|$t| 0 0 |sk!100| |sk!53|)) (* (|$q| |i!1| |i!2| |i!3| |sk!100|) (|$t| |i!1| |i!2| |sk!100| |sk!53|))))))) ; sum_congruence
(assert (or (= |sum!106| |sum!129|) (and (<= 0 |sk!101|) (< |sk!101| k) (not (= (* (|$q| |i!1| 0 0 |sk!101|) (|$t| |i!1| 0 |sk!101| |sk!54|)) (* (|$q| |i!1| |i!2| |i!3| |sk!101|) (|$t| |i!1| |i!2| |sk!101| |sk!54|))))))) ; sum_congruence
(assert (or (= |sum!108| |sum!130|) (and (<= 0 |sk!102|) (< |sk!102| k) (not (= (* (|$q| |i!1| |i!2| 0 |sk!102|) (|$t| |i!1| |i!2| |sk!102| |sk!55|)) (* (|$q| |i!1| |i!2| |i!3| |sk!102|) (|$t| |i!1| |i!2| |sk!102| |sk!55|))))))) ; sum_congruence
(assert (or (= |sum!109| |sum!110|) (and (<= 0 |sk!103|) (< |sk!103| k) (not (= (* (|$q| 0 0 0 |sk!103|) (|$t| 0 0 |sk!103| |sk!56|)) (* (|$q| |i!1| 0 0 |sk!103|) (|$t| |i!1| 0 |sk!103| |sk!56|))))))) ; sum_congruence
(assert (or (= |sum!111| |sum!112|) (and (<= 0 |sk!104|) (< |sk!104| k) (not (= (* (|$q| 0 0 0 |sk!104|) (|$t| 0 0 |sk!104| |sk!57|)) (* (|$q| |i!1| |i!2| 0 |sk!104|) (|$t| |i!1| |i!2| |sk!104| |sk!57|))))))) ; sum_congruence
(assert (or (= |sum!113| |sum!114|) (and (<= 0 |sk!105|) (< |sk!105| k) (not (= (* (|$q| 0 0 0 |sk!105|) (|$t| 0 0 |sk!105| |sk!58|)) (* (|$q| |i!1| 0 0 |sk!105|) (|$t| |i!1| 0 |sk!105| |sk!58|))))))) ; sum_congruence
(assert (or (= |sum!115| |sum!116|) (and (<= 0 |sk!106|) (< |sk!106| k) (not (= (* (|$q| 0 0 0 |sk!106|) (|$t| 0 0 |sk!106| |sk!59|)) (* (|$q| |i!1| |i!2| 0 |sk!106|) (|$t| |i!1| |i!2| |sk!106| |sk!59|))))))) ; sum_congruence
(assert (or (= |sum!117| |sum!118|) (and (<= 0 |sk!107|) (< |sk!107| k) (not (= (* (|$q| |i!1| 0 0 |sk!107|) (|$t| |i!1| 0 |sk!107| |sk!60|)) (* (|$q| |i!1| |i!2| 0 |sk!107|) (|$t| |i!1| |i!2| |sk!107| |sk!60|))))))) ; sum_congruence
(assert (or (= |sum!119| |sum!120|) (and (<= 0 |sk!108|) (< |sk!108| k) (not (= (* (|$q| |i!1| 0 0 |sk!108|) (|$t| |i!1| 0 |sk!108| |sk!61|)) (* (|$q| |i!1| |i!2| 0 |sk!108|) (|$t| |i!1| |i!2| |sk!108| |sk!61|))))))) ; sum_congruence
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) |sum!0|))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_inv |$s|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!49|)) (f_exp |max!49|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!49|)) (f_exp |max!49|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) |sum!1|))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_inv |$s|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!49|)) (f_exp |max!49|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!49|)) (f_exp |max!49|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |$s|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!25|)) (f_exp |max!2|) (f_exp |max!25|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!29|)) (f_exp |max!2|) (f_exp |max!29|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!49|)) (f_exp |max!49|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!49|)) (f_exp |max!2|) (f_exp |max!49|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!3| 0.0)) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) 0.0))) ; cofactor
(assert (or (not (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|))) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!0| |sum!12|)))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_inv |$s|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!0| |sum!3| |sum!7|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!49|)) (f_exp |max!49|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!49|)) (f_exp |max!49|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* |$s| (f_inv |$s|) |sum!0|) (* |$s| (f_exp (* (- 1.0) |max!2|)) (f_inv |$s|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |$s|) |sum!0|) (* |$s| (f_inv |$s|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* |$s| (f_inv |$s|) (f_inv |sum!3|) |sum!0| |sum!3|) (* |$s| (f_inv |$s|) |sum!0|)))) ; cofactor
(assert (or (not (= |$s| 0.0)) (= (* |$s| (f_inv |$s|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |$s|) |sum!0|) (* |$s| (f_inv |$s|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* |$s| (f_inv |$s|) (f_inv |sum!7|) |sum!0| |sum!7|) (* |$s| (f_inv |$s|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|) (f_inv |$s|) |sum!0|) (* |$s| (f_inv |$s|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) (f_inv |$s|) |sum!0|) (* |$s| (f_inv |$s|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!49|)) (f_exp |max!49|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!49|)) (f_exp |max!49|) (f_inv |$s|) |sum!0|) (* |$s| (f_inv |$s|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |$s|) |sum!0|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!25|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!25|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!29|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!49|)) (f_exp |max!49|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!49|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!49|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!7|) |sum!4| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!0| |sum!3| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_inv |$s|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!7| 0.0)) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) 0.0))) ; cofactor
(assert (or (not (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!20|))) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!0| |sum!20|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!49|)) (f_exp |max!49|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!49|)) (f_exp |max!49|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!25|)) (f_exp |max!2|) (f_exp |max!25|) |sum!0|) (* (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|) (f_inv |$s|) |sum!0|) (* (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!25|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!25|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!25|)) (f_exp (* (- 1.0) |max!29|)) (f_exp |max!25|) (f_exp |max!29|) |sum!0|) (* (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!49|)) (f_exp |max!49|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!25|)) (f_exp (* (- 1.0) |max!49|)) (f_exp |max!25|) (f_exp |max!49|) |sum!0|) (* (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!29|)) (f_exp |max!2|) (f_exp |max!29|) |sum!0|) (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) (f_inv |$s|) |sum!0|) (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!29|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!25|)) (f_exp |max!25|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!25|)) (f_exp (* (- 1.0) |max!29|)) (f_exp |max!25|) (f_exp |max!29|) |sum!0|) (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!49|)) (f_exp |max!49|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp (* (- 1.0) |max!49|)) (f_exp |max!29|) (f_exp |max!49|) |sum!0|) (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!49|)) (f_exp |max!49|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!49|)) (f_exp |max!49|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!49|)) (f_exp |max!2|) (f_exp |max!49|) |sum!0|) (* (f_exp (* (- 1.0) |max!49|)) (f_exp |max!49|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!49|)) (f_exp |max!49|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!49|)) (f_exp |max!49|) |sum!0|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (<= 0 |i!4|) (< |i!4| p))) (= |sum!0| |sum!1|)))) ; the negated goal
(check-sat)
(reset)

