// The text form of graphs. GraphParser reads statement by statement and turns each into values at
// once, so that a long graph needs no long parse tree.
grammar GraphGrammar;

graph
    : GRAPH name LBRACE statement* RBRACE
    ;

// The start of an outermost graph; its statements follow one by one.
opening
    : GRAPH name LBRACE
    ;

// Its end.
closing
    : RBRACE EOF
    ;

// An operator alone.
loneExpression
    : expression EOF
    ;

loneOperator
    : operator EOF
    ;

statement
    : SYMBOL name IN LBRACKET INTEGER COMMA INTEGER RBRACKET           # symbolStatement
    | INPUT value COLON type                                           # inputStatement
    | CONSTANT value COLON type EQUALS content                         # constantStatement
    | result (COMMA result)* EQUALS operator arguments nodeName?       # nodeStatement
    | OUTPUT value (COMMA value)*                                      # outputStatement
    ;

result
    : value COLON type
    ;

arguments
    : LPAREN (value (COMMA value)*)? RPAREN
    ;

nodeName
    : HASH NODE STRING
    ;

value
    : PERCENT name
    ;

type
    : name LBRACKET (ELLIPSIS | expressions)? RBRACKET                 # tensorType
    | name LESS type GREATER                                           # compoundType
    ;

content
    : LBRACE (element (COMMA element)*)? RBRACE                        # inlineContent
    | SHA256 STRING                                                    # digestContent
    ;

element
    : MINUS? (INTEGER | DECIMAL | HEXADECIMAL | name)
    ;

operator
    : name attributes?
    ;

attributes
    : LBRACE (attribute (COMMA attribute)*)? RBRACE
    ;

attribute
    : name EQUALS attributeValue
    ;

// Which of these an attribute may be is known from the operator.
attributeValue
    : graph                                                            # graphValue
    | LBRACKET (attributeValue (COMMA attributeValue)*)? RBRACKET      # listValue
    | attributes                                                       # recordValue
    | name LESS type GREATER                                           # compoundTypeValue
    | name LBRACKET ELLIPSIS RBRACKET                                  # anyTensorValue
    | expression                                                       # expressionValue
    ;

expressions
    : expression (COMMA expression)*
    ;

expression
    : MINUS? term (sign term)*
    ;

sign
    : PLUS
    | MINUS
    ;

term
    : factor (STAR factor)*
    ;

factor
    : INTEGER                                                          # integerFactor
    | DECIMAL                                                          # decimalFactor
    | PERCENT name                                                     # variableFactor
    | FLOOR LPAREN expression SLASH factor RPAREN                      # floorFactor
    | (MAX | MIN) LPAREN expression COMMA expression RPAREN            # extremumFactor
    | name LBRACKET expressions? RBRACKET                              # indexedFactor
    | name                                                             # nameFactor
    | LPAREN expression RPAREN                                         # groupFactor
    ;

// A word of the language may be a name all the same.
name
    : WORD
    | STRING
    | GRAPH
    | SYMBOL
    | IN
    | INPUT
    | CONSTANT
    | OUTPUT
    | NODE
    | SHA256
    | FLOOR
    | MAX
    | MIN
    ;

GRAPH: 'graph';
SYMBOL: 'symbol';
IN: 'in';
INPUT: 'input';
CONSTANT: 'constant';
OUTPUT: 'output';
NODE: 'node';
SHA256: 'sha256';
FLOOR: 'floor';
MAX: 'max';
MIN: 'min';

LBRACE: '{';
RBRACE: '}';
LBRACKET: '[';
RBRACKET: ']';
LPAREN: '(';
RPAREN: ')';
LESS: '<';
GREATER: '>';
COMMA: ',';
COLON: ':';
EQUALS: '=';
PERCENT: '%';
HASH: '#';
PLUS: '+';
MINUS: '-';
STAR: '*';
SLASH: '/';
ELLIPSIS: '...';

HEXADECIMAL: '0x' [0-9a-fA-F]+;
INTEGER: [0-9]+;
DECIMAL: [0-9]+ '.' [0-9]+ EXPONENT? | [0-9]+ EXPONENT;
WORD: [a-zA-Z_?] [a-zA-Z0-9_.?]*;
STRING: '"' (~["\\\u0000-\u001F] | '\\' (["\\] | 'u' HEX HEX HEX HEX))* '"';

COMMENT: '//' ~[\r\n]* -> skip;
SPACE: [ \t\r\n]+ -> skip;

fragment EXPONENT: [eE] [+-]? [0-9]+;
fragment HEX: [0-9a-fA-F];
