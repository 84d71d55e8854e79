; SPDX-FileCopyrightText: 2026 ESI Guide contributors
; SPDX-License-Identifier: MIT
;
; The installer for Windows. packaging/build.py windows passes VERSION, FILES (lists of the program's
; files, made from its folder), ICON, SIZE (in KB), LICENCE, OUT and TARGET.
;
; Silent:     setup.exe /S [/AllUsers | /CurrentUser] [/D=C:\path]     /D has to be the last one
; Uninstall:  uninstall.exe /S
; Exit codes: 0 done, 1 cancelled, 2 failed, 3 the program is running, 4 an older version could not
;             be removed, 5 no right to install for all users, 6 a newer version is installed
; The reason stands in %TEMP%\esi-guide-setup.log as well, which only tells of the last time.
; Everything is unpacked into a folder beside the older version before that is touched.

Target ${TARGET}
AllowSkipFiles off
SetCompressor /SOLID lzma
SetCompressorDictSize 64
SetDatablockOptimize on
SetDateSave off
CRCCheck on
ManifestDPIAware true
ManifestSupportedOS Win10

!define PRODUCT "ESI Guide"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PRODUCT}"
!define MULTIUSER_MUI
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_INSTDIR "${PRODUCT}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODEPAGE_TEXT_TOP "$(WHO)"
!define MULTIUSER_INSTALLMODEPAGE_TEXT_ALLUSERS "$(WHO_ALL)"
!define MULTIUSER_INSTALLMODEPAGE_TEXT_CURRENTUSER "$(WHO_ME)"
!include MUI2.nsh
!include MultiUser.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include "${FILES}"

Name "${PRODUCT}"
OutFile "${OUT}"
BrandingText "${PRODUCT} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${PRODUCT}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileDescription "${PRODUCT} Setup"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey CompanyName "ESI Guide contributors"
VIAddVersionKey LegalCopyright "2026 ESI Guide contributors. MIT, texts CC BY 4.0."

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\esi-guide.exe"
!define MUI_FINISHPAGE_RUN_NOTCHECKED
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"

LangString WHO ${LANG_ENGLISH} "Choose for whom ESI Guide is installed."
LangString WHO ${LANG_SPANISH} "Elija para quién se instala ESI Guide."
LangString WHO_ALL ${LANG_ENGLISH} "For everybody who uses this computer"
LangString WHO_ALL ${LANG_SPANISH} "Para todas las personas que usan este equipo"
LangString WHO_ME ${LANG_ENGLISH} "Only for me"
LangString WHO_ME ${LANG_SPANISH} "Solo para mí"
LangString RUNNING ${LANG_ENGLISH} "ESI Guide is running. Close it and try again."
LangString RUNNING ${LANG_SPANISH} "ESI Guide está abierto. Ciérrelo e inténtelo de nuevo."
LangString NOT_REMOVED ${LANG_ENGLISH} "The version that is installed could not be removed."
LangString NOT_REMOVED ${LANG_SPANISH} "No se pudo quitar la versión que está instalada."
LangString NEWER ${LANG_ENGLISH} "A newer version of ESI Guide is installed. To go back, remove it first."
LangString NEWER ${LANG_SPANISH} "Hay una versión más nueva de ESI Guide. Para volver a esta, quítela primero."
LangString FAILED ${LANG_ENGLISH} "The files could not be written. What was there before is unchanged."
LangString FAILED ${LANG_SPANISH} "No se pudieron escribir los archivos. Lo que había antes no ha cambiado."
LangString NOT_MOVED ${LANG_ENGLISH} "The new files could not be put into their place. Please install again."
LangString NOT_MOVED ${LANG_SPANISH} "No se pudieron colocar los archivos nuevos. Instale de nuevo, por favor."
LangString NO_RIGHT ${LANG_ENGLISH} "To install ESI Guide for all users, you have to be an administrator."
LangString NO_RIGHT ${LANG_SPANISH} "Para instalar ESI Guide para todos, hay que ser administrador."
LangString TOO_OLD ${LANG_ENGLISH} "ESI Guide needs Windows 10 or newer, 64-bit."
LangString TOO_OLD ${LANG_SPANISH} "ESI Guide necesita Windows 10 o posterior, de 64 bits."

; A silent installation shows nothing: whoever looks for the reason finds it here.
!macro TELL MESSAGE
  FileOpen $R0 "$TEMP\esi-guide-setup.log" w
  FileWriteUTF16LE /BOM $R0 "ESI Guide ${VERSION}, $INSTDIR: ${MESSAGE}$\r$\n"
  FileClose $R0
!macroend

!macro END CODE MESSAGE
  !insertmacro TELL "${CODE} ${MESSAGE}"
  MessageBox MB_OK|MB_ICONSTOP "${MESSAGE}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

; A program that runs cannot be opened for writing.
!macro STOP_WHILE_RUNNING FOLDER
  ${If} ${FileExists} "${FOLDER}\esi-guide.exe"
    ClearErrors
    FileOpen $R0 "${FOLDER}\esi-guide.exe" a
    ${If} ${Errors}
      !insertmacro END 3 "$(RUNNING)"
    ${EndIf}
    FileClose $R0
    FileOpen $R0 "${FOLDER}\esi-guide-cli.exe" a
    ${If} ${Errors}
      !insertmacro END 3 "$(RUNNING)"
    ${EndIf}
    FileClose $R0
  ${EndIf}
!macroend

Function .onInit
  SetRegView 64
  ${IfNot} ${AtLeastWin10}
    !insertmacro END 2 "$(TOO_OLD)"
  ${EndIf}
  ; /D is lost when the mode is set, and a question must not wait in a silent installation.
  StrCpy $R9 $INSTDIR
  UserInfo::GetAccountType
  Pop $R1
  ${GetParameters} $R2
  ClearErrors
  ${GetOptions} $R2 "/AllUsers" $R3
  ${IfNot} ${Errors}
  ${AndIf} $R1 != "Admin"
  ${AndIf} ${Silent}
    !insertmacro END 5 "$(NO_RIGHT)"
  ${EndIf}
  !insertmacro MULTIUSER_INIT
  ${If} $R9 != ""
    StrCpy $INSTDIR $R9
  ${EndIf}
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

; What cannot be written, as on a full disk, ends the section, and this is called.
Function .onInstFailed
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\_new"
  RMDir "$INSTDIR"
  SetErrorLevel 2
  !insertmacro TELL "2 $(FAILED)"
FunctionEnd

Section
  ReadRegStr $R8 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ReadRegStr $R6 SHCTX "${UNINSTALL_KEY}" "DisplayVersion"
  ${VersionCompare} "$R6" "${VERSION}" $R5
  ${If} $R8 != ""
  ${AndIf} ${FileExists} "$R8\uninstall.exe"
  ${AndIf} $R5 = 1
    !insertmacro END 6 "$(NEWER)"
  ${EndIf}
  !insertmacro STOP_WHILE_RUNNING "$INSTDIR"
  ${If} $R8 != ""
  ${AndIf} ${FileExists} "$R8\uninstall.exe"
    !insertmacro STOP_WHILE_RUNNING "$R8"
  ${EndIf}

  RMDir /r "$INSTDIR\_new"
  ClearErrors
  !insertmacro UNPACK_FILES
  ${If} ${Errors}
    Abort
  ${EndIf}
  SetOutPath "$TEMP"

  ${If} $R8 != ""
  ${AndIf} ${FileExists} "$R8\uninstall.exe"
    ; The old version takes away what it brought, and nothing else.
    ExecWait '"$R8\uninstall.exe" /S /Upgrade /$MultiUser.InstallMode _?=$R8' $R7
    ${If} $R7 <> 0
      RMDir /r "$INSTDIR\_new"
      !insertmacro END 4 "$(NOT_REMOVED)"
    ${EndIf}
    Delete "$R8\uninstall.exe"
    RMDir "$R8"
  ${EndIf}

  ClearErrors
  !insertmacro MOVE_FILES
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    !insertmacro END 2 "$(NOT_MOVED)"
  ${EndIf}
  RMDir "$INSTDIR\_new"
  SetOutPath "$INSTDIR"
  CreateShortcut "$SMPROGRAMS\${PRODUCT}.lnk" "$INSTDIR\esi-guide.exe"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${PRODUCT}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\esi-guide.exe"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "ESI Guide contributors"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" \
    '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" \
    '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
  !insertmacro TELL "0"
SectionEnd

Section "Uninstall"
  !insertmacro STOP_WHILE_RUNNING "$INSTDIR"
  !insertmacro REMOVE_FILES
  Delete "$SMPROGRAMS\${PRODUCT}.lnk"
  ${GetParameters} $R2
  ClearErrors
  ${GetOptions} $R2 "/Upgrade" $R3
  ${If} ${Errors}
    ; The settings of whoever uninstalls; an upgrade keeps them.
    SetShellVarContext current
    Delete "$LOCALAPPDATA\esi-guide\settings.ini"
    RMDir "$LOCALAPPDATA\esi-guide"
    ${If} $MultiUser.InstallMode == "AllUsers"
      SetShellVarContext all
    ${EndIf}
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
  ${EndIf}
SectionEnd
