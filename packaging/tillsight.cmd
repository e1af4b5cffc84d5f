@echo off
rem Starts Tillsight; builds it first when there is no build.
setlocal
set "ROOT=%~dp0.."
if not exist "%ROOT%\app\target\tillsight.built" (
  echo Building Tillsight ^(once^) ... 1>&2
  pushd "%ROOT%"
  call mvn -q -B -Pfast -pl app -am package 1>&2 || (popd & exit /b 2)
  popd
  type nul > "%ROOT%\app\target\tillsight.built"
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
for %%J in ("%ROOT%\app\target\tillsight-app-*.jar") do set "JAR=%%~fJ"
rem A window must never stand still for long; a command shall end soon.
set "COLLECTOR=-XX:+UseParallelGC -XX:-UseAdaptiveSizePolicy -XX:InitialSurvivorRatio=8"
set "COLLECTOR=%COLLECTOR% -XX:InitialRAMPercentage=25 -XX:NewRatio=1 -XX:MaxNewSize=1500m"
set "COLLECTOR=%COLLECTOR% -Xlog:gc+ergo=off"
if "%~1"=="" set "COLLECTOR=-XX:+UseG1GC -XX:MaxNewSize=256m"
"%JAVA%" -Dfile.encoding=UTF-8 %COLLECTOR% -XX:MaxRAMPercentage=60 -cp "%JAR%;%ROOT%\app\target\lib\*" io.tillsight.app.Main %*
