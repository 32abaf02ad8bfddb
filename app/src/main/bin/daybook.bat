@echo off
rem Starts Daybook with the Java in JAVA_HOME or, where that is not set, the java in the PATH.
setlocal

set "base=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"

set "version="
for /f "tokens=3" %%v in ('^""%java%" -version 2^>^&1 ^| findstr /c:" version "^"') do set "version=%%~v"
for /f "delims=.-+" %%v in ("%version%") do set "version=%%v"
if not defined version goto refuse
if %version% lss ${maven.compiler.release} goto refuse

"%java%" ${jvm.flags} --module-path "%base%\javafx" --add-modules=ALL-MODULE-PATH ^
    -cp "%base%\lib\*" org.daybook.app.Daybook %*
exit /b %errorlevel%

:refuse
if not defined version set "version=missing"
echo Daybook needs Java ${maven.compiler.release} or newer; "%java%" is %version%. 1>&2
echo Install a JDK ${maven.compiler.release} and set JAVA_HOME to its folder. 1>&2
exit /b 1
