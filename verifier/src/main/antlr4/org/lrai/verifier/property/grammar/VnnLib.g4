// VNN-LIB 1.0: the part of SMT-LIB in which properties of networks are written (vnnlib.org).
grammar VnnLib;

file
    : command* EOF
    ;

command
    : LPAREN DECLARE SYMBOL SYMBOL RPAREN      # declareCommand
    | LPAREN ASSERT formula RPAREN             # assertCommand
    ;

formula
    : LPAREN (AND | OR) formula+ RPAREN        # connectiveFormula
    | LPAREN (AT_MOST | AT_LEAST | EQUAL) term term RPAREN # comparisonFormula
    ;

term
    : NUMBER                                   # numberTerm
    | SYMBOL                                   # variableTerm
    | LPAREN (PLUS | MINUS | TIMES) term+ RPAREN # operationTerm
    ;

LPAREN: '(';
RPAREN: ')';
DECLARE: 'declare-const';
ASSERT: 'assert';
AND: 'and';
OR: 'or';
AT_MOST: '<=';
AT_LEAST: '>=';
EQUAL: '=';
PLUS: '+';
MINUS: '-';
TIMES: '*';

NUMBER: [+-]? ([0-9]+ ('.' [0-9]*)? | '.' [0-9]+) ([eE] [+-]? [0-9]+)?;
SYMBOL: [a-zA-Z_] [a-zA-Z0-9_]*;
COMMENT: ';' ~[\r\n]* -> skip;
SPACE: [ \t\r\n]+ -> skip;
