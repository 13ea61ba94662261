# Estimates from survey houses' files by R's survey package: Rscript golden-files.R FOLDER > golden-files.json
# R 4.2.2, survey 4.1.1; lonely units "adjust"; shares svyciprop(method = "logit"), means svymean with df = degf.
suppressMessages(library(survey)); library(jsonlite)
options(survey.lonely.psu = "adjust", digits = 15, warn = -1)
folder <- commandArgs(TRUE)[1]
read <- function(name) read.csv(file.path(folder, name), check.names = FALSE)
cb <- read("CB2011_Regional_codes.csv"); ge <- read("CB2020_Georgia_codes.csv"); ess <- read("ESS10_Norway_subset_stevedata.csv")
cb <- cb[!is.na(cb$INDWT), ]; cb$stratum <- paste(cb$COUNTRY, cb$SUBSTRATUM)
one <- function(id, des, test, value) {
  q <- svyciprop(as.formula(paste0("~I(", test, ")")), des); c2 <- attr(q, "ci")
  m <- svymean(as.formula(paste0("~", value)), des); ci <- confint(m, df = degf(des))
  list(id = id, n = nrow(des), degrees = degf(des), share = as.numeric(q), shareLow = as.numeric(c2[1]), shareHigh = as.numeric(c2[2]),
       mean = as.numeric(coef(m)), se = as.numeric(SE(m)), low = ci[1], high = ci[2])
}
d <- svydesign(ids = ~PSU, strata = ~stratum, weights = ~INDWT, data = cb, nest = TRUE)
g <- svydesign(ids = ~1, strata = ~STRATUM, weights = ~INDWT, data = ge)
e <- svydesign(ids = ~psu, strata = ~stratum, weights = ~anweight, data = ess, nest = TRUE)
out <- list()
for (v in c("TRUNGOS", "TRUMEDI", "TRUEXEC", "TRUPARL", "FRQINTR")) for (k in 1:3) {
  s <- subset(d, COUNTRY == k & cb[[v]] > 0)
  out[[length(out) + 1]] <- c(list(file = "cb2011", variable = v, country = k), one(paste(v, k), s, paste0(v, " >= 4"), v))
}
for (v in c("TRUNGOS", "TRUMEDI", "TRUEXEC", "TRUPARL")) if (v %in% names(ge)) {
  s <- subset(g, ge[[v]] > 0)
  out[[length(out) + 1]] <- c(list(file = "cb2020", variable = v), one(v, s, paste0(v, " >= 4"), v))
}
for (v in c("imbgeco", "imueclt", "imwbcnt", "lrscale")) {
  s <- subset(e, !is.na(ess[[v]]))
  out[[length(out) + 1]] <- c(list(file = "ess10", variable = v), one(v, s, paste0(v, " >= 6"), v))
}
cat(toJSON(out, digits = NA, auto_unbox = TRUE))
