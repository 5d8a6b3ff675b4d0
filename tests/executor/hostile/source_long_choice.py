"""Choose among four hundred cases with `elif`, beside a `while`.

Verdict: pass
"""

from arcdsl import *

while False:
    pass


def transform(grid):
    if grid.width == 50:
        pass
    elif grid.width == 51:
        pass
    elif grid.width == 52:
        pass
    elif grid.width == 53:
        pass
    elif grid.width == 54:
        pass
    elif grid.width == 55:
        pass
    elif grid.width == 56:
        pass
    elif grid.width == 57:
        pass
    elif grid.width == 58:
        pass
    elif grid.width == 59:
        pass
    elif grid.width == 60:
        pass
    elif grid.width == 61:
        pass
    elif grid.width == 62:
        pass
    elif grid.width == 63:
        pass
    elif grid.width == 64:
        pass
    elif grid.width == 65:
        pass
    elif grid.width == 66:
        pass
    elif grid.width == 67:
        pass
    elif grid.width == 68:
        pass
    elif grid.width == 69:
        pass
    elif grid.width == 70:
        pass
    elif grid.width == 71:
        pass
    elif grid.width == 72:
        pass
    elif grid.width == 73:
        pass
    elif grid.width == 74:
        pass
    elif grid.width == 75:
        pass
    elif grid.width == 76:
        pass
    elif grid.width == 77:
        pass
    elif grid.width == 78:
        pass
    elif grid.width == 79:
        pass
    elif grid.width == 80:
        pass
    elif grid.width == 81:
        pass
    elif grid.width == 82:
        pass
    elif grid.width == 83:
        pass
    elif grid.width == 84:
        pass
    elif grid.width == 85:
        pass
    elif grid.width == 86:
        pass
    elif grid.width == 87:
        pass
    elif grid.width == 88:
        pass
    elif grid.width == 89:
        pass
    elif grid.width == 90:
        pass
    elif grid.width == 91:
        pass
    elif grid.width == 92:
        pass
    elif grid.width == 93:
        pass
    elif grid.width == 94:
        pass
    elif grid.width == 95:
        pass
    elif grid.width == 96:
        pass
    elif grid.width == 97:
        pass
    elif grid.width == 98:
        pass
    elif grid.width == 99:
        pass
    elif grid.width == 100:
        pass
    elif grid.width == 101:
        pass
    elif grid.width == 102:
        pass
    elif grid.width == 103:
        pass
    elif grid.width == 104:
        pass
    elif grid.width == 105:
        pass
    elif grid.width == 106:
        pass
    elif grid.width == 107:
        pass
    elif grid.width == 108:
        pass
    elif grid.width == 109:
        pass
    elif grid.width == 110:
        pass
    elif grid.width == 111:
        pass
    elif grid.width == 112:
        pass
    elif grid.width == 113:
        pass
    elif grid.width == 114:
        pass
    elif grid.width == 115:
        pass
    elif grid.width == 116:
        pass
    elif grid.width == 117:
        pass
    elif grid.width == 118:
        pass
    elif grid.width == 119:
        pass
    elif grid.width == 120:
        pass
    elif grid.width == 121:
        pass
    elif grid.width == 122:
        pass
    elif grid.width == 123:
        pass
    elif grid.width == 124:
        pass
    elif grid.width == 125:
        pass
    elif grid.width == 126:
        pass
    elif grid.width == 127:
        pass
    elif grid.width == 128:
        pass
    elif grid.width == 129:
        pass
    elif grid.width == 130:
        pass
    elif grid.width == 131:
        pass
    elif grid.width == 132:
        pass
    elif grid.width == 133:
        pass
    elif grid.width == 134:
        pass
    elif grid.width == 135:
        pass
    elif grid.width == 136:
        pass
    elif grid.width == 137:
        pass
    elif grid.width == 138:
        pass
    elif grid.width == 139:
        pass
    elif grid.width == 140:
        pass
    elif grid.width == 141:
        pass
    elif grid.width == 142:
        pass
    elif grid.width == 143:
        pass
    elif grid.width == 144:
        pass
    elif grid.width == 145:
        pass
    elif grid.width == 146:
        pass
    elif grid.width == 147:
        pass
    elif grid.width == 148:
        pass
    elif grid.width == 149:
        pass
    elif grid.width == 150:
        pass
    elif grid.width == 151:
        pass
    elif grid.width == 152:
        pass
    elif grid.width == 153:
        pass
    elif grid.width == 154:
        pass
    elif grid.width == 155:
        pass
    elif grid.width == 156:
        pass
    elif grid.width == 157:
        pass
    elif grid.width == 158:
        pass
    elif grid.width == 159:
        pass
    elif grid.width == 160:
        pass
    elif grid.width == 161:
        pass
    elif grid.width == 162:
        pass
    elif grid.width == 163:
        pass
    elif grid.width == 164:
        pass
    elif grid.width == 165:
        pass
    elif grid.width == 166:
        pass
    elif grid.width == 167:
        pass
    elif grid.width == 168:
        pass
    elif grid.width == 169:
        pass
    elif grid.width == 170:
        pass
    elif grid.width == 171:
        pass
    elif grid.width == 172:
        pass
    elif grid.width == 173:
        pass
    elif grid.width == 174:
        pass
    elif grid.width == 175:
        pass
    elif grid.width == 176:
        pass
    elif grid.width == 177:
        pass
    elif grid.width == 178:
        pass
    elif grid.width == 179:
        pass
    elif grid.width == 180:
        pass
    elif grid.width == 181:
        pass
    elif grid.width == 182:
        pass
    elif grid.width == 183:
        pass
    elif grid.width == 184:
        pass
    elif grid.width == 185:
        pass
    elif grid.width == 186:
        pass
    elif grid.width == 187:
        pass
    elif grid.width == 188:
        pass
    elif grid.width == 189:
        pass
    elif grid.width == 190:
        pass
    elif grid.width == 191:
        pass
    elif grid.width == 192:
        pass
    elif grid.width == 193:
        pass
    elif grid.width == 194:
        pass
    elif grid.width == 195:
        pass
    elif grid.width == 196:
        pass
    elif grid.width == 197:
        pass
    elif grid.width == 198:
        pass
    elif grid.width == 199:
        pass
    elif grid.width == 200:
        pass
    elif grid.width == 201:
        pass
    elif grid.width == 202:
        pass
    elif grid.width == 203:
        pass
    elif grid.width == 204:
        pass
    elif grid.width == 205:
        pass
    elif grid.width == 206:
        pass
    elif grid.width == 207:
        pass
    elif grid.width == 208:
        pass
    elif grid.width == 209:
        pass
    elif grid.width == 210:
        pass
    elif grid.width == 211:
        pass
    elif grid.width == 212:
        pass
    elif grid.width == 213:
        pass
    elif grid.width == 214:
        pass
    elif grid.width == 215:
        pass
    elif grid.width == 216:
        pass
    elif grid.width == 217:
        pass
    elif grid.width == 218:
        pass
    elif grid.width == 219:
        pass
    elif grid.width == 220:
        pass
    elif grid.width == 221:
        pass
    elif grid.width == 222:
        pass
    elif grid.width == 223:
        pass
    elif grid.width == 224:
        pass
    elif grid.width == 225:
        pass
    elif grid.width == 226:
        pass
    elif grid.width == 227:
        pass
    elif grid.width == 228:
        pass
    elif grid.width == 229:
        pass
    elif grid.width == 230:
        pass
    elif grid.width == 231:
        pass
    elif grid.width == 232:
        pass
    elif grid.width == 233:
        pass
    elif grid.width == 234:
        pass
    elif grid.width == 235:
        pass
    elif grid.width == 236:
        pass
    elif grid.width == 237:
        pass
    elif grid.width == 238:
        pass
    elif grid.width == 239:
        pass
    elif grid.width == 240:
        pass
    elif grid.width == 241:
        pass
    elif grid.width == 242:
        pass
    elif grid.width == 243:
        pass
    elif grid.width == 244:
        pass
    elif grid.width == 245:
        pass
    elif grid.width == 246:
        pass
    elif grid.width == 247:
        pass
    elif grid.width == 248:
        pass
    elif grid.width == 249:
        pass
    elif grid.width == 250:
        pass
    elif grid.width == 251:
        pass
    elif grid.width == 252:
        pass
    elif grid.width == 253:
        pass
    elif grid.width == 254:
        pass
    elif grid.width == 255:
        pass
    elif grid.width == 256:
        pass
    elif grid.width == 257:
        pass
    elif grid.width == 258:
        pass
    elif grid.width == 259:
        pass
    elif grid.width == 260:
        pass
    elif grid.width == 261:
        pass
    elif grid.width == 262:
        pass
    elif grid.width == 263:
        pass
    elif grid.width == 264:
        pass
    elif grid.width == 265:
        pass
    elif grid.width == 266:
        pass
    elif grid.width == 267:
        pass
    elif grid.width == 268:
        pass
    elif grid.width == 269:
        pass
    elif grid.width == 270:
        pass
    elif grid.width == 271:
        pass
    elif grid.width == 272:
        pass
    elif grid.width == 273:
        pass
    elif grid.width == 274:
        pass
    elif grid.width == 275:
        pass
    elif grid.width == 276:
        pass
    elif grid.width == 277:
        pass
    elif grid.width == 278:
        pass
    elif grid.width == 279:
        pass
    elif grid.width == 280:
        pass
    elif grid.width == 281:
        pass
    elif grid.width == 282:
        pass
    elif grid.width == 283:
        pass
    elif grid.width == 284:
        pass
    elif grid.width == 285:
        pass
    elif grid.width == 286:
        pass
    elif grid.width == 287:
        pass
    elif grid.width == 288:
        pass
    elif grid.width == 289:
        pass
    elif grid.width == 290:
        pass
    elif grid.width == 291:
        pass
    elif grid.width == 292:
        pass
    elif grid.width == 293:
        pass
    elif grid.width == 294:
        pass
    elif grid.width == 295:
        pass
    elif grid.width == 296:
        pass
    elif grid.width == 297:
        pass
    elif grid.width == 298:
        pass
    elif grid.width == 299:
        pass
    elif grid.width == 300:
        pass
    elif grid.width == 301:
        pass
    elif grid.width == 302:
        pass
    elif grid.width == 303:
        pass
    elif grid.width == 304:
        pass
    elif grid.width == 305:
        pass
    elif grid.width == 306:
        pass
    elif grid.width == 307:
        pass
    elif grid.width == 308:
        pass
    elif grid.width == 309:
        pass
    elif grid.width == 310:
        pass
    elif grid.width == 311:
        pass
    elif grid.width == 312:
        pass
    elif grid.width == 313:
        pass
    elif grid.width == 314:
        pass
    elif grid.width == 315:
        pass
    elif grid.width == 316:
        pass
    elif grid.width == 317:
        pass
    elif grid.width == 318:
        pass
    elif grid.width == 319:
        pass
    elif grid.width == 320:
        pass
    elif grid.width == 321:
        pass
    elif grid.width == 322:
        pass
    elif grid.width == 323:
        pass
    elif grid.width == 324:
        pass
    elif grid.width == 325:
        pass
    elif grid.width == 326:
        pass
    elif grid.width == 327:
        pass
    elif grid.width == 328:
        pass
    elif grid.width == 329:
        pass
    elif grid.width == 330:
        pass
    elif grid.width == 331:
        pass
    elif grid.width == 332:
        pass
    elif grid.width == 333:
        pass
    elif grid.width == 334:
        pass
    elif grid.width == 335:
        pass
    elif grid.width == 336:
        pass
    elif grid.width == 337:
        pass
    elif grid.width == 338:
        pass
    elif grid.width == 339:
        pass
    elif grid.width == 340:
        pass
    elif grid.width == 341:
        pass
    elif grid.width == 342:
        pass
    elif grid.width == 343:
        pass
    elif grid.width == 344:
        pass
    elif grid.width == 345:
        pass
    elif grid.width == 346:
        pass
    elif grid.width == 347:
        pass
    elif grid.width == 348:
        pass
    elif grid.width == 349:
        pass
    elif grid.width == 350:
        pass
    elif grid.width == 351:
        pass
    elif grid.width == 352:
        pass
    elif grid.width == 353:
        pass
    elif grid.width == 354:
        pass
    elif grid.width == 355:
        pass
    elif grid.width == 356:
        pass
    elif grid.width == 357:
        pass
    elif grid.width == 358:
        pass
    elif grid.width == 359:
        pass
    elif grid.width == 360:
        pass
    elif grid.width == 361:
        pass
    elif grid.width == 362:
        pass
    elif grid.width == 363:
        pass
    elif grid.width == 364:
        pass
    elif grid.width == 365:
        pass
    elif grid.width == 366:
        pass
    elif grid.width == 367:
        pass
    elif grid.width == 368:
        pass
    elif grid.width == 369:
        pass
    elif grid.width == 370:
        pass
    elif grid.width == 371:
        pass
    elif grid.width == 372:
        pass
    elif grid.width == 373:
        pass
    elif grid.width == 374:
        pass
    elif grid.width == 375:
        pass
    elif grid.width == 376:
        pass
    elif grid.width == 377:
        pass
    elif grid.width == 378:
        pass
    elif grid.width == 379:
        pass
    elif grid.width == 380:
        pass
    elif grid.width == 381:
        pass
    elif grid.width == 382:
        pass
    elif grid.width == 383:
        pass
    elif grid.width == 384:
        pass
    elif grid.width == 385:
        pass
    elif grid.width == 386:
        pass
    elif grid.width == 387:
        pass
    elif grid.width == 388:
        pass
    elif grid.width == 389:
        pass
    elif grid.width == 390:
        pass
    elif grid.width == 391:
        pass
    elif grid.width == 392:
        pass
    elif grid.width == 393:
        pass
    elif grid.width == 394:
        pass
    elif grid.width == 395:
        pass
    elif grid.width == 396:
        pass
    elif grid.width == 397:
        pass
    elif grid.width == 398:
        pass
    elif grid.width == 399:
        pass
    elif grid.width == 400:
        pass
    elif grid.width == 401:
        pass
    elif grid.width == 402:
        pass
    elif grid.width == 403:
        pass
    elif grid.width == 404:
        pass
    elif grid.width == 405:
        pass
    elif grid.width == 406:
        pass
    elif grid.width == 407:
        pass
    elif grid.width == 408:
        pass
    elif grid.width == 409:
        pass
    elif grid.width == 410:
        pass
    elif grid.width == 411:
        pass
    elif grid.width == 412:
        pass
    elif grid.width == 413:
        pass
    elif grid.width == 414:
        pass
    elif grid.width == 415:
        pass
    elif grid.width == 416:
        pass
    elif grid.width == 417:
        pass
    elif grid.width == 418:
        pass
    elif grid.width == 419:
        pass
    elif grid.width == 420:
        pass
    elif grid.width == 421:
        pass
    elif grid.width == 422:
        pass
    elif grid.width == 423:
        pass
    elif grid.width == 424:
        pass
    elif grid.width == 425:
        pass
    elif grid.width == 426:
        pass
    elif grid.width == 427:
        pass
    elif grid.width == 428:
        pass
    elif grid.width == 429:
        pass
    elif grid.width == 430:
        pass
    elif grid.width == 431:
        pass
    elif grid.width == 432:
        pass
    elif grid.width == 433:
        pass
    elif grid.width == 434:
        pass
    elif grid.width == 435:
        pass
    elif grid.width == 436:
        pass
    elif grid.width == 437:
        pass
    elif grid.width == 438:
        pass
    elif grid.width == 439:
        pass
    elif grid.width == 440:
        pass
    elif grid.width == 441:
        pass
    elif grid.width == 442:
        pass
    elif grid.width == 443:
        pass
    elif grid.width == 444:
        pass
    elif grid.width == 445:
        pass
    elif grid.width == 446:
        pass
    elif grid.width == 447:
        pass
    elif grid.width == 448:
        pass
    elif grid.width == 449:
        pass
    elif grid.width == 450:
        pass
    return grid[:, ::-1]
