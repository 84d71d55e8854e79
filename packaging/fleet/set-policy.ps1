# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
#
# Writes the settings of a .json file into the policy of this PC, and takes away those that it does
# not name: powershell -ExecutionPolicy Bypass -File set-policy.ps1 waiting-room.json
# Exit codes: 0 done, 1 failed, with the reason. Nobody has run it on a Windows yet.
param([Parameter(Mandatory = $true)][string]$File)
$ErrorActionPreference = "Stop"
try {
    $wanted = Get-Content -Raw -Encoding UTF8 $File | ConvertFrom-Json
    $key = "HKLM:\Software\Policies\ESI Guide"
    if (Test-Path $key) { Remove-Item $key -Recurse }
    New-Item $key -Force | Out-Null
    foreach ($setting in $wanted.PSObject.Properties) {
        $value, $kind = $setting.Value, "String"
        if ($value -is [bool] -or $value -is [int] -or $value -is [long]) {
            $value, $kind = [int]$value, "DWord"
        }
        New-ItemProperty $key -Name $setting.Name -Value $value -PropertyType $kind | Out-Null
    }
}
catch {
    Write-Error $_ -ErrorAction Continue
    exit 1
}
