@echo off
rem Builds the program the first time, then runs it.
setlocal
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAR=%HOME_DIR%\target\netiquette.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not exist "%JAR%" (
  echo Building Netiquette; this is needed once and takes a minute or two ... 1>&2
  pushd "%HOME_DIR%"
  call mvnw.cmd -q -B -DskipTests package 1>&2 || (popd & echo The build failed, so nothing was run. 1>&2 & exit /b 2)
  popd
)
rem What is over in seconds is over before the optimising compiler pays.
set "QUICK="
if "%~1 %~2"=="rules check" set "QUICK=-XX:TieredStopAtLevel=1"
if "%~1 %~2"=="rules list" set "QUICK=-XX:TieredStopAtLevel=1"
"%JAVA%" %QUICK% -Xmx512m -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 "-Dnetiquette.home=%HOME_DIR%" %NETIQUETTE_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
